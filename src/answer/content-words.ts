import { fold, isStopWord, wordsOf } from '../text/index.js';

/** The words of a phrase, folded, without those that carry no topic in any language. */
export function contentWords(phrase: string): string[] {
  return wordsOf(phrase)
    .map(({ text }) => fold(text))
    .filter((word) => !isStopWord(word));
}
