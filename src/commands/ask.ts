import * as v from 'valibot';
import { checkQuestion } from '../answer/index.js';
import { readerLanguage } from '../config.js';
import { errorLine } from '../error-line.js';
import { UsageError } from '../errors.js';
import type { AskOptions, Library } from '../library.js';
import { safe } from '../safe.js';
import { type CommonFlags, openConfiguredLibrary, print, printJson, wholeNumber } from './context.js';
import { readJsonLines } from './read-json-lines.js';
import { showAnswer } from './show-answer.js';
import { type TimeFlags, timeOptions } from './time-flags.js';

export interface AskFlags extends CommonFlags, TimeFlags {
  readonly questions?: string;
  readonly speaker?: string;
  readonly article?: string;
  readonly limit?: string;
  readonly passages?: string;
}

const questionLine = v.object({
  id: v.optional(v.unknown()),
  q: v.string('must be the question, a text'),
  speaker: v.nullish(v.string('must be a name')),
  history: v.nullish(v.array(v.string(), 'must be a list of earlier questions')),
});

/** `verbatim ask QUESTION` or `verbatim ask --questions FILE`: prints the answers in order. */
export async function ask(words: readonly string[], flags: AskFlags): Promise<void> {
  const options = askOptions(flags);
  if (flags.questions !== undefined) {
    if (words.length > 0) throw new UsageError('Give either a question or --questions FILE, not both.');
    await askAll(flags.questions, options, flags);
    return;
  }
  const question = checkQuestion(words.join(' '));
  const library = await openConfiguredLibrary(flags);
  await answer(library, question, options, flags);
}

async function askAll(file: string, options: AskOptions, flags: AskFlags): Promise<void> {
  const lines = await readJsonLines(file, questionLine);
  for (const [index, { q }] of lines.entries()) {
    try {
      checkQuestion(q);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new UsageError(`${file}: question ${index + 1}: ${errorLine(error)}`, { cause: error });
    }
  }
  const library = await openConfiguredLibrary(flags);
  for (const { id, q, speaker, history } of lines) {
    const own = { ...options, ...(speaker ? { speaker } : {}), ...(history ? { history } : {}) };
    await answer(library, q, own, flags, id);
  }
}

async function answer(
  library: Library,
  question: string,
  options: AskOptions,
  { json, questions }: AskFlags,
  id?: unknown,
): Promise<void> {
  const result = await library.ask(question, options);
  if (json) printJson(id === undefined ? result : { id, ...result });
  else print(`${questions === undefined ? '' : `\n${safe(question)}\n`}${await showAnswer(result, library)}`);
}

function askOptions({ speaker, article, limit, passages, ...flags }: AskFlags): AskOptions {
  const language = readerLanguage(process.env);
  return {
    ...(language ? { language } : {}),
    ...(speaker ? { speaker } : {}),
    ...(article ? { article } : {}),
    ...timeOptions(flags),
    ...(limit ? { limit: wholeNumber('--limit', limit, 1, 10) } : {}),
    ...(passages ? { passages: wholeNumber('--passages', passages, 1, 1000) } : {}),
  };
}
