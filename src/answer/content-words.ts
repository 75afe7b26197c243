import { wordsOf } from '../search/words.js';
import { fold } from '../text/fold.js';
import { stopWords } from '../text/stop-words.js';

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
