import type { ModelIdentity } from './embedder.js';

/** Vectors of the tokens of texts that were run together, all padded to as many, as a model gives them. */
export interface TokenVectors {
  /** One token after the other, one text after the other. */
  readonly data: Float32Array;
  /** Texts, tokens of each, numbers of a vector. */
  readonly dims: readonly number[];
  /** For each token 1, or 0 where it only fills up. */
  readonly mask: ArrayLike<number | bigint>;
}

/**
 * One unit vector a text: that of the mean of its tokens' vectors, or of the first of them ("cls"); numbers that are not finite
 * where it has no token. The same numbers as transformers.js gives, which turns the mask into numbers anew for each dimension
 * and takes four times as long.
 */
export function poolTokens(tokens: TokenVectors, pooling: ModelIdentity['pooling']): Float32Array {
  const [texts = 0, , dimension = 0] = tokens.dims;
  const pooled = new Float32Array(texts * dimension);
  for (let text = 0; text < texts; text += 1) {
    const vector = pooled.subarray(text * dimension, (text + 1) * dimension);
    if (pooling === 'cls') vector.set(vectorOf(tokens, text, 0));
    else average(tokens, text, vector);
    makeUnit(vector);
  }
  return pooled;
}

function vectorOf({ data, dims }: TokenVectors, text: number, token: number): Float32Array {
  const [, length = 0, dimension = 0] = dims;
  const from = (text * length + token) * dimension;
  return data.subarray(from, from + dimension);
}

function average(tokens: TokenVectors, text: number, into: Float32Array): void {
  const [, length = 0] = tokens.dims;
  const sums = new Float64Array(into.length);
  let count = 0;
  for (let token = 0; token < length; token += 1) {
    if (Number(tokens.mask[text * length + token]) === 0) continue;
    count += 1;
    const vector = vectorOf(tokens, text, token);
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + (vector[i] as number);
  }
  for (let i = 0; i < sums.length; i += 1) into[i] = (sums[i] as number) / count;
}

/** Rounds on the way as transformers.js does. */
function makeUnit(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares = Math.fround(squares + value ** 2);
  const norm = Math.fround(squares ** 0.5);
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] as number) / norm;
}
