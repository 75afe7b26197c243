import { fold, wordsOf } from '../../text/index.js';

/** How often a text holds each word, folded. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text: word } of wordsOf(text)) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  return counts;
}
