import type { Answer, Talk } from '../answer/index.js';
import { howToRun } from '../how-to-run.js';
import type { Library } from '../library.js';
import { DEFAULT_READER_LANGUAGE, spokenLanguage } from '../reader-language.js';
import { renderAnswer, renderArticleList } from '../terminal/index.js';
import { screen } from './context.js';

/** After these, whoever talks may want to know what to ask. */
const WANTS_EXAMPLES: ReadonlySet<Talk> = new Set(['greeting', 'help']);

/** The answer as the terminal prints it, with questions to start from where it is to a greeting or a call for help, or the articles. */
export async function showAnswer(answer: Answer, library: Library): Promise<string> {
  if (answer.talk === 'articles')
    return renderArticleList(library.articles(), answer.language, howToRun('articles'), screen());
  const wantsExamples = answer.talk !== undefined && WANTS_EXAMPLES.has(answer.talk);
  const language = spokenLanguage(answer.language) ?? DEFAULT_READER_LANGUAGE;
  return renderAnswer(answer, screen(), wantsExamples ? await library.starterQuestions(language) : []);
}
