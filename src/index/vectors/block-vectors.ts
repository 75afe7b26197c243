import { firstPlace } from '../../first-place.js';
import type { VectorSource } from './vector-source.js';

const MOST_BYTES_KEPT = 8 * 2 ** 20;

export interface BlockVectors {
  readonly dimension: number;
  /** The row behind the last of each block, in the order of the blocks. */
  readonly ends: Uint32Array;
  /** The vectors of a block (0, 1, …), one after the other; asked for when one of them is read. */
  readonly load: (block: number) => Float32Array;
  /** Bytes of loaded blocks that are kept; the block last loaded is kept whatever its size. */
  readonly mostBytesKept?: number;
}

/**
 * Vectors that are loaded in blocks, such as a passage's, when one of them is read. Once more would be kept than may be,
 * all are forgotten.
 *
 * @returns rows that throw RangeError where their block has not the numbers of as many rows, or one that is not finite
 */
export function blockVectors({
  dimension,
  ends,
  load,
  mostBytesKept = MOST_BYTES_KEPT,
}: BlockVectors): VectorSource {
  const kept = new Map<number, Float32Array>();
  let bytesKept = 0;
  const firstRowOf = (block: number) => ends[block - 1] ?? 0;

  const loaded = (block: number): Float32Array => {
    const known = kept.get(block);
    if (known) return known;
    const vectors = load(block);
    checkBlock(block, vectors, ((ends[block] as number) - firstRowOf(block)) * dimension);
    bytesKept += vectors.byteLength;
    if (bytesKept > mostBytesKept) {
      kept.clear();
      bytesKept = vectors.byteLength;
    }
    kept.set(block, vectors);
    return vectors;
  };
  return {
    dimension,
    count: ends.at(-1) ?? 0,
    row(row) {
      const block = firstPlace(0, ends.length, (place) => (ends[place] as number) <= row);
      const at = (row - firstRowOf(block)) * dimension;
      return loaded(block).subarray(at, at + dimension);
    },
  };
}

function checkBlock(block: number, vectors: Float32Array, length: number): void {
  if (vectors.length !== length)
    throw new RangeError(`Block ${block} has ${vectors.length} numbers instead of ${length}.`);
  // By index: an iterator makes an object of each number.
  for (let i = 0; i < length; i += 1)
    if (!Number.isFinite(vectors[i]))
      throw new RangeError(`Block ${block} holds a number that is not finite.`);
}
