import { languageOf } from '../../languages/index.js';
import { joinedWords, type Phrasing, questionWords } from '../question/index.js';

/** "List everyone who supports the plan" as "who supports the plan"; null where a question asks for no list. */
export function withoutListOpening(question: string, phrasing: Phrasing): string | null {
  const words = questionWords(question, phrasing);
  const opening = languageOf(phrasing.language).parts.lists.exec(joinedWords(words))?.[0].trim();
  if (!opening) return null;
  return question.slice(words[opening.split(' ').length]?.start);
}
