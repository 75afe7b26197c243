import type { Glove } from './fetch-glove.js';

/** Times the direction in which vectors differ most is turned towards itself. */
const TURNS = 60;
/** Smooth inverse frequency (Arora, Liang & Ma 2017). */
const SMOOTHING = 1e-3;

/**
 * The vectors without what they all have in common, their mean and the direction in which they differ most, which tells
 * of frequency rather than of meaning (Mu & Viswanath 2018); each with length 1. A word counts by its frequency in a text,
 * which its rank tells, times what it tells of the text.
 */
export function withoutCommonPart(words: Glove): Glove {
  const vectors = words.map(({ vector }) => unit(vector));
  const counts = words.map((_, rank) => {
    const frequency = 0.1 / (rank + 2.7);
    return (frequency * SMOOTHING) / (SMOOTHING + frequency);
  });
  const mean = weightedSum(vectors, counts).map((sum) => sum / counts.reduce((all, count) => all + count, 0));
  const centred = vectors.map((vector) => vector.map((number, i) => number - (mean[i] ?? 0)));
  const common = principalDirection(centred, counts);
  return words.map(({ word }, row) => {
    const vector = centred[row] ?? [];
    const part = product(vector, common);
    return { word, vector: unit(vector.map((number, i) => number - part * (common[i] ?? 0))) };
  });
}

/** The direction of the greatest weighted variance: power iteration. */
function principalDirection(vectors: readonly (readonly number[])[], counts: readonly number[]): number[] {
  let direction = unit((vectors[0] ?? []).map(() => 1));
  for (let turn = 0; turn < TURNS; turn += 1) {
    const parts = vectors.map((vector, row) => (counts[row] ?? 0) * product(vector, direction));
    direction = unit(weightedSum(vectors, parts));
  }
  return direction;
}

function weightedSum(vectors: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const sum = new Array<number>(vectors[0]?.length ?? 0).fill(0);
  vectors.forEach((vector, row) => {
    const weight = weights[row] ?? 0;
    vector.forEach((number, i) => {
      sum[i] = (sum[i] ?? 0) + weight * number;
    });
  });
  return sum;
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, number, i) => sum + number * (other[i] ?? 0), 0);
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(product(vector, vector)) || 1;
  return vector.map((number) => number / length);
}
