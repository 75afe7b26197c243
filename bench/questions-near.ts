import { rowOf, type Vectors } from '../src/embedding/index.js';
import { toUnit } from '../src/vectors.js';
import { randomVectors } from '../tests/contracts/vector-store.js';

/** Questions on subjects that the vectors are about, and not about one of them: unit vectors. */
export function questionsNear(vectors: Vectors, count: number): Float32Array[] {
  const away = randomVectors(count, vectors.dimension, 3);
  return Array.from({ length: count }, (_, i) => {
    const near = rowOf(vectors, Math.floor((i * vectors.count) / count));
    return toUnit(near.map((number, j) => number + (rowOf(away, i)[j] as number)));
  });
}
