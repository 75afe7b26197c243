import { rowOf, type Vectors } from '../../embedding/index.js';
import type { VectorSource } from './vector-source.js';

/** Vectors that lie in memory as one matrix. */
export function matrixVectors(vectors: Vectors): VectorSource {
  return {
    dimension: vectors.dimension,
    count: vectors.count,
    row: (row) => rowOf(vectors, row),
  };
}
