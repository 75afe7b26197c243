import { inSlices } from '../../steps.js';
import { dotProduct } from '../../vectors.js';
import type { CodePiece } from './codes-of.js';
import { acceptedRows, createExactStore } from './exact-store.js';
import { vectorCodeSteps } from './vector-codes.js';
import type { VectorSource } from './vector-source.js';
import { checkQuery, type VectorStore } from './vector-store.js';

/** Up to here every row's four bits a dimension are compared, above only those of rows with like signs. */
const MOST_ROWS_COMPARED = 20_000;

/**
 * Compares the query with short codes of every row, and reads no vector: the nearest 250 by these hold 99 of the 100
 * nearest among 300,000 sentences, all up to 20,000. Where rows are to be accepted, the four bits a dimension of all that
 * are accepted are compared.
 *
 * @param pieces the codes of all rows, in order
 * @returns the store that compares exactly where this machine cannot compare codes
 * @throws RangeError where the codes are not those of as many rows as there are vectors
 */
export async function createScanStore(
  vectors: VectorSource,
  pieces: Iterable<CodePiece>,
): Promise<VectorStore> {
  const codes = await inSlices(vectorCodeSteps(vectors, pieces));
  if (!codes) return createExactStore(vectors);
  return {
    name: 'scan of codes',
    dimension: vectors.dimension,
    size: vectors.count,
    similarity: (query, row) => dotProduct(query, vectors.row(row)),
    estimates: (query, rows) => codes.products(query, rows),
    near(query, k, accept) {
      checkQuery(vectors, query);
      const rows = accept
        ? Array.from(acceptedRows(vectors, accept))
        : codes.withLikeSigns(query, likeSigns(vectors.count, k));
      return rows.length <= k ? Array.from(rows) : codes.nearest(query, rows, k);
    },
  };
}

/**
 * Of how many rows with like signs the nearest 100 (or `k`) hold at least 99 % of the right ones. Measured on
 * sentences of news, laws and everyday talk: 8,700 of 25,000
 * hold 99.8 %, 12,000 of 100,000 hold 99.3 %, 20,000 of 300,000 hold 99.3 %.
 */
function likeSigns(count: number, k: number): number {
  return count <= MOST_ROWS_COMPARED ? count : Math.ceil(25 * Math.sqrt(k) * count ** 0.35);
}
