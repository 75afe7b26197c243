import { type Embedder, rowOf, type Vectors } from './embedder.js';
import { BUILT_IN } from './likeness.js';
import { UNRELATED } from './unrelated-texts.js';

/**
 * The model without what its vectors of all texts have in common: the mean of those of unrelated sentences is taken from each,
 * and the rest made a unit vector again (as the first step of Mu and Viswanath 2018). The built-in model stays as it is.
 */
export async function withoutCommonPart(embedder: Embedder): Promise<Embedder> {
  const { model } = embedder;
  if (model.id === BUILT_IN) return embedder;
  const mean = meanOf(await embedder.embedPassages(UNRELATED.sentences));
  return {
    model: { ...model, revision: `${model.revision} without common part` },
    embedQueries: async (texts) => without(mean, await embedder.embedQueries(texts)),
    embedPassages: async (texts, onProgress) =>
      without(mean, await embedder.embedPassages(texts, onProgress)),
  };
}

function meanOf(vectors: Vectors): Float32Array {
  const mean = new Float32Array(vectors.dimension);
  for (let row = 0; row < vectors.count; row += 1) {
    for (const [i, value] of rowOf(vectors, row).entries()) mean[i] = (mean[i] ?? 0) + value / vectors.count;
  }
  return mean;
}

/** A vector of which nothing is left, or that was none, is like nothing. */
function without(mean: Float32Array, { data: given, dimension, count }: Vectors): Vectors {
  const data = Float32Array.from(given);
  for (let row = 0; row < count; row += 1) {
    const vector = data.subarray(row * dimension, (row + 1) * dimension);
    if (vector.every((value) => value === 0)) continue;
    let squares = 0;
    for (let i = 0; i < dimension; i += 1) {
      const value = (vector[i] ?? 0) - (mean[i] ?? 0);
      vector[i] = value;
      squares += value * value;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = 0; i < dimension; i += 1) vector[i] = (vector[i] ?? 0) / norm;
  }
  return { data, dimension, count };
}
