import type { VectorSource } from './vector-source.js';

/**
 * Nearest-neighbour search over unit vectors: what may be near is found, and how near it comes is estimated, without reading
 * vectors where a store can. One file per implementation, one contract test for all.
 */
export interface VectorStore {
  readonly name: string;
  readonly dimension: number;
  readonly size: number;
  /**
   * About the `k` rows nearest to `query` (a unit vector of `dimension` numbers), in order; fewer only if the store holds
   * fewer or `accept` refuses them. Of `2 k + 50` rows the nearest `k` are at least 98 in 100 of the right ones. `accept`
   * must not throw.
   *
   * @throws RangeError if `query` has another dimension or a number that is not finite
   */
  near(query: Float32Array, k: number, accept?: (row: number) => boolean): readonly number[];
  /** `similarity` of each of `rows`, at least one, or what comes near it: seldom more than .02 off. */
  estimates(query: Float32Array, rows: ArrayLike<number>): Float32Array;
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
