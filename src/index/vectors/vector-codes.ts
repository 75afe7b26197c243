import type { Steps } from '../../steps.js';
import { openCodeScan } from './code-scan.js';
import { type CodePiece, type CodeSizes, codeSizes, LEVELS, levelScale, writeSigns } from './codes-of.js';
import type { VectorSource } from './vector-source.js';

/** Mean size of a query's weight. */
const MEAN_WEIGHT = 64;
const MOST_WEIGHT = 32_767;
/** What stands for 0 among the middles of levels. */
const MIDDLE_LEVEL = (LEVELS - 1) / 2;
/** Of the lowest distances that are wanted, so many are counted to find the highest of them. */
const LEAST_COUNTED = 2_000;

/** Short codes of unit vectors, for finding what a query must be compared with: an eighth and a 32nd of their size. */
export interface VectorCodes {
  /**
   * The rows whose signs differ least from those of `query`, in order: about as many as `wanted`, and all that are level
   * with the last. They hold until codes are compared again.
   */
  withLikeSigns(query: Float32Array, wanted: number): Uint32Array;
  /**
   * Those of `rows`, at least one and in order, whose levels have the greatest scalar product with `query`, in order:
   * about as many as `wanted`; of those that are level with the last, the first.
   */
  nearest(query: Float32Array, rows: ArrayLike<number>, wanted: number): readonly number[];
  /** Scalar products of `query` with each of `rows`, at least one, by their levels: those of unit vectors seldom miss by .02. */
  products(query: Float32Array, rows: ArrayLike<number>): Float32Array;
}

/**
 * The codes of all rows, taken from `pieces` in their order; null where this machine cannot compare codes, or vectors of
 * this dimension have none.
 *
 * @throws RangeError where a piece has not the bytes of its rows, or the pieces have not as many rows as there are
 */
export function* vectorCodeSteps(
  { count, dimension }: Pick<VectorSource, 'count' | 'dimension'>,
  pieces: Iterable<CodePiece>,
): Steps<VectorCodes | null> {
  const sizes = codeSizes(dimension);
  if (!sizes) return null;
  const levels = count * sizes.signs;
  const querySigns = levels + count * sizes.levels;
  const queryWeights = querySigns + sizes.signs;
  const rowList = queryWeights + 4 * sizes.levels;
  const distances = rowList + 4 * count;
  const opened = openCodeScan(distances + 2 * count);
  if (!opened) return null;
  const { scan, memory } = opened;

  const bytes = new Uint8Array(memory);
  yield* takeSteps(pieces, count, sizes, bytes.subarray(0, levels), bytes.subarray(levels, querySigns));
  const signsOfQuery = bytes.subarray(querySigns, queryWeights);
  const weightsOfQuery = new Int16Array(memory, queryWeights, 2 * sizes.levels);
  const listed = new Uint32Array(memory, rowList, count);
  const distanceList = new Uint16Array(memory, distances, count);
  /** The distances of `rows` by their levels, in their order, until codes are compared again. */
  const compareLevels = (query: Float32Array, rows: ArrayLike<number>): Levelled => {
    listed.set(rows);
    const weights = writeWeights(query, weightsOfQuery);
    const end = rowList + 4 * rows.length;
    const { base, shift } = weights;
    scan.compareLevels(rowList, end, levels, sizes.levels, queryWeights, rowList, base, shift, distances);
    return { ...weights, compared: distanceList.subarray(0, rows.length) };
  };
  return {
    withLikeSigns(query, wanted) {
      if (wanted >= count) return firstNumbers(listed);
      writeSigns({ data: query, dimension, count: 1 }, signsOfQuery, sizes.signs);
      scan.compareSigns(0, levels, querySigns, queryWeights, distances);
      return lowest(distanceList, wanted, count, listed);
    },
    nearest(query, rows, wanted) {
      const { compared } = compareLevels(query, rows);
      const nearer = lowest(compared, wanted, wanted, new Uint32Array(rows.length));
      return Array.from(nearer, (position) => listed[position] as number);
    },
    products(query, rows) {
      const { compared, base, shift, sum, scale } = compareLevels(query, rows);
      if (scale === 0) return new Float32Array(rows.length);
      const step = 2 ** shift;
      // A distance stands for all from it to the next.
      const nought = base - (step - 1) / 2 - MIDDLE_LEVEL * sum;
      const one = scale * levelScale(dimension);
      return Float32Array.from(compared, (distance) => (nought - step * distance) / one);
    },
  };
}

/** Puts the signs of all pieces one behind the other, and their levels. */
function* takeSteps(
  pieces: Iterable<CodePiece>,
  count: number,
  sizes: CodeSizes,
  signs: Uint8Array,
  levels: Uint8Array,
): Steps<void> {
  let row = 0;
  for (const { rows, codes } of pieces) {
    const signsEnd = rows * sizes.signs;
    if (codes.length !== signsEnd + rows * sizes.levels)
      throw new RangeError(`The codes of ${rows} rows have ${codes.length} bytes.`);
    if (row + rows > count) throw new RangeError(`There are codes of more than the ${count} rows.`);
    signs.set(codes.subarray(0, signsEnd), row * sizes.signs);
    levels.set(codes.subarray(signsEnd), row * sizes.levels);
    row += rows;
    yield;
  }
  if (row < count) throw new RangeError(`There are codes of ${row} rows instead of ${count}.`);
}

/** A query in whole numbers. */
interface Weights {
  /** The sum of levels times weights is at most this … */
  readonly base: number;
  /** … and fits in 16 bits without so many of its last. */
  readonly shift: number;
  readonly sum: number;
  /** What its numbers were multiplied by; 0 where it has none but 0. */
  readonly scale: number;
}

interface Levelled extends Weights {
  readonly compared: Uint16Array;
}

function writeWeights(query: Float32Array, weights: Int16Array): Weights {
  let size = 0;
  let greatest = 0;
  for (const number of query) {
    size += Math.abs(number);
    greatest = Math.max(greatest, Math.abs(number));
  }
  const scale = size > 0 ? Math.min((MEAN_WEIGHT * query.length) / size, MOST_WEIGHT / greatest) : 0;
  let sum = 0;
  let most = 0;
  let least = 0;
  for (let i = 0; i < query.length; i += 1) {
    const weight = Math.round((query[i] as number) * scale);
    weights[i] = weight;
    sum += weight;
    if (weight > 0) most += (LEVELS - 1) * weight;
    else least += (LEVELS - 1) * weight;
  }
  const shift = Math.max(0, Math.ceil(Math.log2((most - least + 1) / 65_536)));
  return { base: most, shift, sum, scale };
}

/** Fills `rows` with 0, 1, 2, … */
function firstNumbers(rows: Uint32Array): Uint32Array {
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  return rows;
}

/** How often each distance occurs, for `lowest` alone. */
const counts = new Uint32Array(65_536);

/**
 * The positions of about the `wanted` lowest distances, in order, written to `into`: all those below a limit, which is
 * found by counting a sample where many are wanted, and of those at the limit the first, up to about `most` in all.
 */
function lowest(distances: Uint16Array, wanted: number, most: number, into: Uint32Array): Uint32Array {
  const step = Math.max(1, Math.floor(wanted / LEAST_COUNTED));
  counts.fill(0);
  for (let i = 0; i < distances.length; i += step) {
    const distance = distances[i] as number;
    counts[distance] = (counts[distance] as number) + step;
  }
  let limit = 0;
  let below = 0;
  for (; limit < 65_535 && below + (counts[limit] as number) < wanted; limit += 1)
    below += counts[limit] as number;
  let atLimit = most - below;
  let found = 0;
  for (let i = 0; i < distances.length; i += 1) {
    const distance = distances[i] as number;
    if (distance > limit || (distance === limit && atLimit <= 0)) continue;
    if (distance === limit) atLimit -= 1;
    into[found] = i;
    found += 1;
  }
  return into.subarray(0, found);
}
