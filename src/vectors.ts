/** The scalar product of two vectors of the same length; of unit vectors, their cosine similarity. */
export function dotProduct(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

/** Adds `weight` times a vector to `sum`. */
export function addScaled(sum: Float32Array, vector: ArrayLike<number>, weight: number): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + weight * (vector[i] as number);
}

/** The vector with length 1; itself where it has none. */
export function unitOf(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dotProduct(vector, vector));
  return length > 0 ? vector.map((number) => number / length) : vector;
}
