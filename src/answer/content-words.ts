import { wordsOf } from '../search/index.js';
import { fold, stopWords } from '../text/index.js';

/** The words of a phrase, folded, without those that carry no topic in any language. */
export function contentWords(phrase: string): string[] {
  return wordsOf(phrase)
    .map(({ text }) => fold(text))
    .filter((word) => !isStopWord(word));
}

/** Whether a folded word carries no topic in one of the languages. */
export function isStopWord(folded: string): boolean {
  return stopWords('fr').has(folded) || stopWords('en').has(folded);
}
