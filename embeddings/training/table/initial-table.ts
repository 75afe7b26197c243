import type { Random } from '../random.js';

/**
 * Random token vectors whose length already says how much a token tells: a / (a + p), where p is the token's share of
 * the text (smooth inverse frequency; Arora, Liang and Ma 2017). Tokens 0 and 1 get zeros.
 */
export function initialTable(counts: Float64Array, dimension: number, random: Random): Float32Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const table = new Float32Array(counts.length * dimension);
  for (let token = 2; token < counts.length; token += 1) {
    const weight = SMOOTHING / (SMOOTHING + counts[token] / total) / Math.sqrt(dimension);
    for (let k = 0; k < dimension; k += 1) table[token * dimension + k] = random.normal() * weight;
  }
  return table;
}

const SMOOTHING = 3e-4;
