import { firstPlace } from '../../first-place.js';
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
      const best: Neighbour[] = [];
      if (k <= 0) return [];
      for (const row of acceptedRows(vectors, accept)) {
        const neighbour = { row, similarity: similarity(query, row) };
        const worst = best[k - 1];
        if (worst && neighbour.similarity <= worst.similarity) continue;
        insert(best, neighbour);
        if (best.length > k) best.pop();
      }
      return best.map(({ row }) => row).sort((a, b) => a - b);
    },
  };
}

interface Neighbour {
  readonly row: number;
  readonly similarity: number;
}

/** Into a list of the most similar first; behind those that are as similar. */
function insert(best: Neighbour[], neighbour: Neighbour): void {
  const place = firstPlace(
    0,
    best.length,
    (at) => (best[at] as Neighbour).similarity >= neighbour.similarity,
  );
  best.splice(place, 0, neighbour);
}

/** The rows that are accepted, in order; all without `accept`. */
export function* acceptedRows(
  { count }: VectorSource,
  accept: ((row: number) => boolean) | undefined,
): Iterable<number> {
  for (let row = 0; row < count; row += 1) if (!accept || accept(row)) yield row;
}
