import type { SentencePair } from '../corpus/read-corpus.js';
import type { WordPiece } from '../tokenizer/word-piece.js';

/** How much each token counts over both sides of the pairs, each pair by the weight of its source (1 if none). */
export function countTokens(
  pairs: readonly SentencePair[],
  wordPiece: WordPiece,
  tokens: number,
  sourceWeights: Readonly<Record<string, number>>,
): Float64Array {
  const counts = new Float64Array(tokens);
  for (const { source, english, french } of pairs) {
    const weight = sourceWeights[source] ?? 1;
    for (const text of [english, french]) {
      for (const token of wordPiece.encode(text)) counts[token] += weight;
    }
  }
  return counts;
}
