import type { VectorSource } from './vector-source.js';

/** One vector found: its row and its cosine similarity with the query, −1 to 1. */
export interface Neighbour {
  readonly row: number;
  readonly similarity: number;
}

/** Nearest-neighbour search over unit vectors. One file per implementation, one contract test for all. */
export interface VectorStore {
  readonly name: string;
  readonly dimension: number;
  readonly size: number;
  /**
   * The `k` rows nearest to `query` (a unit vector of `dimension` numbers), most similar first; fewer only
   * if the store holds fewer or `accept` refuses them. `accept` must not throw.
   *
   * @throws RangeError if `query` has another dimension or a number that is not finite
   */
  search(query: Float32Array, k: number, accept?: (row: number) => boolean): readonly Neighbour[];
  /** Cosine similarity of `query` with the vector of one row (0 to `size` − 1), −1 to 1. */
  similarity(query: Float32Array, row: number): number;
}

/** Refuses a query that native code or a sum must not see. */
export function checkQuery({ dimension }: Pick<VectorSource, 'dimension'>, query: Float32Array): void {
  if (query.length !== dimension) {
    throw new RangeError(`The query has ${query.length} dimensions, the store ${dimension}.`);
  }
  if (!query.every(Number.isFinite)) throw new RangeError('The query holds a number that is not finite.');
}
