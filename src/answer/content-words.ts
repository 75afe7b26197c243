import { wordsOf } from '../search/index.js';
import { fold, isStopWord } from '../text/index.js';

/** The words of a phrase, folded, without those that carry no topic in any language. */
export function contentWords(phrase: string): string[] {
  return wordsOf(phrase)
    .map(({ text }) => fold(text))
    .filter((word) => !isStopWord(word));
}
