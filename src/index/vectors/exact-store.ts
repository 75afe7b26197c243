import { dotProduct } from '../../vectors.js';
import type { VectorSource } from './vector-source.js';
import { checkQuery, type VectorStore } from './vector-store.js';

/** Compares the query with every row, in JavaScript: right everywhere, and what the others are held to. */
export function createExactStore(vectors: VectorSource): VectorStore {
  const similarity = (query: Float32Array, row: number) => dotProduct(query, vectors.row(row));
  return {
    name: 'exact (JavaScript)',
    dimension: vectors.dimension,
    size: vectors.count,
    similarity,
    estimates: (query, rows) => Float32Array.from(rows, (row) => similarity(query, row)),
    near(query, k, accept) {
      checkQuery(vectors, query);
      const compared = Array.from(acceptedRows(vectors, accept), (row) => ({
        row,
        similarity: similarity(query, row),
      }));
      const nearest = compared.sort((a, b) => b.similarity - a.similarity || a.row - b.row).slice(0, k);
      return nearest.map(({ row }) => row).sort((a, b) => a - b);
    },
  };
}

/** The rows that are accepted, in order; all without `accept`. */
export function* acceptedRows(
  { count }: VectorSource,
  accept: ((row: number) => boolean) | undefined,
): Iterable<number> {
  for (let row = 0; row < count; row += 1) if (!accept || accept(row)) yield row;
}
