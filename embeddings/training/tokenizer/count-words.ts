import type { SentencePair } from '../corpus/read-corpus.js';
import { bertWords } from './bert-words.js';

/** How much each word counts over both sides of the pairs, each pair by the weight of its source (1 if none). */
export function countWords(
  pairs: readonly SentencePair[],
  sourceWeights: Readonly<Record<string, number>>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, english, french } of pairs) {
    const weight = sourceWeights[source] ?? 1;
    for (const text of [english, french]) {
      for (const word of bertWords(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  }
  return counts;
}
