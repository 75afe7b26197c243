import { fold } from './fold.js';
import { isStopWord } from './stop-words.js';
import { wordsOf } from './words.js';

/** The words of a phrase, folded, without those that carry no topic in any language. */
export function contentWords(phrase: string): string[] {
  return wordsOf(phrase)
    .map(({ text }) => fold(text))
    .filter((word) => !isStopWord(word));
}
