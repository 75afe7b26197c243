import type { Vectors } from '../../embedding/index.js';
import type { Steps } from '../../steps.js';
import { openCodeScan } from './code-scan.js';

/** Dimensions whose signs, and whose levels, are compared at once. */
const SIGNS_A_BLOCK = 128;
const LEVELS_A_BLOCK = 32;
/** Sixteen levels over ±2.7 standard deviations: nearly the least mean error for a normal distribution (Max 1960). */
const LEVELS = 16;
const REACH = 2.7;
/** Mean size of a query's weight. */
const MEAN_WEIGHT = 64;
const MOST_WEIGHT = 32_767;
const LEAST_DIMENSIONS = 64;
/** Sums of weights stay far below 2³¹. */
const MOST_DIMENSIONS = 8_192;
const ROWS_A_STEP = 256;
/** Distances that are counted to find the lowest ones. */
const MOST_COUNTED = 32_768;

/** Short codes of unit vectors, for finding what a query must be compared with: an eighth and a 32nd of their size. */
export interface VectorCodes {
  /**
   * Rows that are likely the nearest to `query`, in order of rows: the `first` whose signs differ least from its
   * signs (a bit a dimension), and of these the `second` with the greatest scalar product (four bits a dimension).
   * About as many, and all that are level with the last.
   */
  candidates(query: Float32Array, first: number, second: number): readonly number[];
}

/**
 * The codes of `vectors`; null where this machine cannot compare them, or where they have so few dimensions that four
 * bits each do not tell them apart.
 */
export function* vectorCodeSteps(vectors: Vectors): Steps<VectorCodes | null> {
  const { count, dimension } = vectors;
  if (dimension < LEAST_DIMENSIONS || dimension > MOST_DIMENSIONS) return null;
  const signBytes = Math.ceil(dimension / SIGNS_A_BLOCK) * (SIGNS_A_BLOCK / 8);
  const levelBytes = Math.ceil(dimension / LEVELS_A_BLOCK) * (LEVELS_A_BLOCK / 2);
  const levels = count * signBytes;
  const querySigns = levels + count * levelBytes;
  const queryWeights = querySigns + signBytes;
  const rows = queryWeights + 4 * levelBytes;
  const distances = rows + 4 * count;
  const opened = openCodeScan(distances + 2 * count);
  if (!opened) return null;
  const { scan, memory } = opened;

  const bytes = new Uint8Array(memory);
  const signsOfQuery = bytes.subarray(querySigns, queryWeights);
  const weightsOfQuery = new Int16Array(memory, queryWeights, 2 * levelBytes);
  const rowList = new Uint32Array(memory, rows, count);
  const distanceList = new Uint16Array(memory, distances, count);
  for (let row = 0; row < count; row += ROWS_A_STEP) {
    const end = Math.min(row + ROWS_A_STEP, count);
    writeSigns(vectors.data, dimension, row, end, bytes, signBytes);
    writeLevels(vectors.data, dimension, row, end, bytes.subarray(levels, querySigns), levelBytes);
    yield;
  }

  const bySigns = (query: Float32Array, wanted: number): Uint32Array => {
    if (wanted >= count) return firstNumbers(rowList);
    writeSigns(query, dimension, 0, 1, signsOfQuery, signBytes);
    scan.compareSigns(0, levels, querySigns, queryWeights, distances);
    return lowest(distanceList, wanted, rowList);
  };
  return {
    candidates(query, first, second) {
      if (count === 0) return [];
      const near = bySigns(query, first);
      const { base, shift } = writeWeights(query, weightsOfQuery);
      const end = rows + 4 * near.length;
      scan.compareLevels(rows, end, levels, levelBytes, queryWeights, rows, base, shift, distances);
      const nearer = lowest(distanceList.subarray(0, near.length), second, new Uint32Array(near.length));
      return Array.from(nearer, (position) => near[position] as number);
    },
  };
}

/** Writes a bit for each number from row `from` to `to`: 1 where it is negative. */
function writeSigns(
  data: Float32Array,
  dimension: number,
  from: number,
  to: number,
  codes: Uint8Array,
  size: number,
): void {
  const bits = new Int32Array(data.buffer, data.byteOffset, data.length);
  let at = from * dimension;
  for (let row = from; row < to; row += 1) {
    const end = at + dimension;
    for (let byte = row * size; at < end; byte += 1) {
      const stop = Math.min(at + 8, end);
      let signs = 0;
      for (; at < stop; at += 1) signs = (signs << 1) | ((bits[at] as number) >>> 31);
      codes[byte] = signs;
    }
  }
}

/** Writes four bits for each number from row `from` to `to`: 0 for the least, 15 for the greatest. */
function writeLevels(
  data: Float32Array,
  dimension: number,
  from: number,
  to: number,
  codes: Uint8Array,
  size: number,
): void {
  const half = LEVELS_A_BLOCK / 2;
  const scale = levelScale(dimension);
  for (let row = from; row < to; row += 1) {
    const end = (row + 1) * dimension;
    for (let at = row * dimension, byte = row * size; at < end; at += LEVELS_A_BLOCK, byte += half) {
      const inLow = Math.min(half, end - at);
      const inHigh = Math.min(half, end - at - half);
      for (let i = 0; i < inLow; i += 1) codes[byte + i] = levelOf(data[at + i] as number, scale);
      for (let i = 0; i < inHigh; i += 1) {
        codes[byte + i] = (codes[byte + i] as number) | (levelOf(data[at + half + i] as number, scale) << 4);
      }
    }
  }
}

/** The numbers of a unit vector have a mean square of 1 / dimension. */
function levelScale(dimension: number): number {
  return (LEVELS / 2 / REACH) * Math.sqrt(dimension);
}

function levelOf(number: number, scale: number): number {
  const level = (number * scale + LEVELS / 2) | 0;
  return level < 0 ? 0 : level < LEVELS ? level : LEVELS - 1;
}

/** Writes the query in whole numbers. The sum of levels times weights is at most `base`; `shift` fits it in 16 bits. */
function writeWeights(query: Float32Array, weights: Int16Array): { base: number; shift: number } {
  let sum = 0;
  let greatest = 0;
  for (const number of query) {
    sum += Math.abs(number);
    greatest = Math.max(greatest, Math.abs(number));
  }
  const scale = sum > 0 ? Math.min((MEAN_WEIGHT * query.length) / sum, MOST_WEIGHT / greatest) : 0;
  let most = 0;
  let least = 0;
  for (let i = 0; i < query.length; i += 1) {
    const weight = Math.round((query[i] as number) * scale);
    weights[i] = weight;
    if (weight > 0) most += (LEVELS - 1) * weight;
    else least += (LEVELS - 1) * weight;
  }
  return { base: most, shift: Math.max(0, Math.ceil(Math.log2((most - least + 1) / 65_536))) };
}

/** Fills `rows` with 0, 1, 2, … */
function firstNumbers(rows: Uint32Array): Uint32Array {
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  return rows;
}

/**
 * The positions of about the `wanted` lowest distances, in order, written to `into`: all those up to a limit, which
 * is found by counting a sample where there are many.
 */
function lowest(distances: Uint16Array, wanted: number, into: Uint32Array): Uint32Array {
  const step = Math.ceil(distances.length / MOST_COUNTED);
  const counts = new Uint32Array(65_536);
  for (let i = 0; i < distances.length; i += step) {
    const distance = distances[i] as number;
    counts[distance] = (counts[distance] as number) + step;
  }
  let limit = 0;
  for (let sum = counts[0] as number; sum < wanted && limit < 65_535; sum += counts[limit] as number)
    limit += 1;
  let found = 0;
  for (let i = 0; i < distances.length; i += 1) {
    if ((distances[i] as number) > limit) continue;
    into[found] = i;
    found += 1;
  }
  return into.subarray(0, found);
}
