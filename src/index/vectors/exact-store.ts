import { dotProduct } from '../../vectors.js';
import type { VectorSource } from './vector-source.js';
import { checkQuery, type Neighbour, type VectorStore } from './vector-store.js';

/** Compares the query with every row, in JavaScript: right everywhere, and what the others are held to. */
export function createExactStore(vectors: VectorSource): VectorStore {
  return {
    name: 'exact (JavaScript)',
    dimension: vectors.dimension,
    size: vectors.count,
    similarity: (query, row) => dotProduct(query, vectors.row(row)),
    search(query, k, accept) {
      checkQuery(vectors, query);
      return searchExactly(vectors, query, k, accept);
    },
  };
}

/** The `k` accepted rows nearest to `query`, most similar first; ties in the order of the rows. */
export function searchExactly(
  vectors: VectorSource,
  query: Float32Array,
  k: number,
  accept?: (row: number) => boolean,
): Neighbour[] {
  return nearestOf(vectors, query, k, acceptedRows(vectors, accept));
}

/** The `k` of `rows`, which are in order, nearest to `query`, most similar first; ties in the order of the rows. */
export function nearestOf(
  vectors: VectorSource,
  query: Float32Array,
  k: number,
  rows: Iterable<number>,
): Neighbour[] {
  const best: Neighbour[] = [];
  if (k <= 0) return best;
  for (const row of rows) {
    const similarity = dotProduct(query, vectors.row(row));
    const worst = best[k - 1];
    if (worst && similarity <= worst.similarity) continue;
    insert(best, { row, similarity });
    if (best.length > k) best.pop();
  }
  return best;
}

/** The rows that are accepted, in order; all without `accept`. */
export function* acceptedRows(
  { count }: VectorSource,
  accept: ((row: number) => boolean) | undefined,
): Iterable<number> {
  for (let row = 0; row < count; row += 1) if (!accept || accept(row)) yield row;
}

function insert(best: Neighbour[], neighbour: Neighbour): void {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.similarity ?? 0) >= neighbour.similarity) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, neighbour);
}
