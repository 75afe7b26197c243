import type { Vectors } from '../../embedding/index.js';

/** Dimensions whose signs, and whose levels, are compared at once. */
const SIGNS_A_BLOCK = 128;
const LEVELS_A_BLOCK = 32;
/** Sixteen levels over ±2.7 standard deviations: nearly the least mean error for a normal distribution (Max 1960). */
export const LEVELS = 16;
const REACH = 2.7;
const LEAST_DIMENSIONS = 64;
/** Sums of weights stay far below 2³¹. */
const MOST_DIMENSIONS = 8_192;
const ROWS_A_PIECE = 256;

/** The codes of some rows: first the signs of all, a bit a dimension, then the levels of all, four bits a dimension. */
export interface CodePiece {
  readonly rows: number;
  readonly codes: Uint8Array;
}

/** Bytes of the codes of one row. */
export interface CodeSizes {
  readonly signs: number;
  readonly levels: number;
}

/** Null where vectors have so few dimensions that four bits each do not tell them apart, or too many. */
export function codeSizes(dimension: number): CodeSizes | null {
  if (dimension < LEAST_DIMENSIONS || dimension > MOST_DIMENSIONS) return null;
  return {
    signs: Math.ceil(dimension / SIGNS_A_BLOCK) * (SIGNS_A_BLOCK / 8),
    levels: Math.ceil(dimension / LEVELS_A_BLOCK) * (LEVELS_A_BLOCK / 2),
  };
}

/** Bytes of both codes of one row; 0 where vectors of this dimension have none. */
export function codeBytes(dimension: number): number {
  const sizes = codeSizes(dimension);
  return sizes ? sizes.signs + sizes.levels : 0;
}

/** The codes of finite vectors, the same on every machine: `count` times `codeBytes(dimension)`, as a `CodePiece` has them. */
export function codesOf(vectors: Vectors): Uint8Array {
  const codes = new Uint8Array(vectors.count * codeBytes(vectors.dimension));
  const sizes = codeSizes(vectors.dimension);
  if (!sizes) return codes;
  writeSigns(vectors, codes, sizes.signs);
  writeLevels(vectors, codes.subarray(vectors.count * sizes.signs), sizes.levels);
  return codes;
}

/** The codes of vectors in memory, made piece by piece as they are taken. */
export function* codePieces({ data, dimension, count }: Vectors): Generator<CodePiece> {
  for (let row = 0; row < count; row += ROWS_A_PIECE) {
    const rows = Math.min(ROWS_A_PIECE, count - row);
    const piece = data.subarray(row * dimension, (row + rows) * dimension);
    yield { rows, codes: codesOf({ data: piece, dimension, count: rows }) };
  }
}

/** Writes a bit for each number, `size` bytes a row: 1 where it is negative. */
export function writeSigns({ data, dimension, count }: Vectors, codes: Uint8Array, size: number): void {
  const bits = new Int32Array(data.buffer, data.byteOffset, data.length);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    const end = at + dimension;
    for (let byte = row * size; at < end; byte += 1) {
      const stop = Math.min(at + 8, end);
      let signs = 0;
      for (; at < stop; at += 1) signs = (signs << 1) | ((bits[at] as number) >>> 31);
      codes[byte] = signs;
    }
  }
}

/** Writes four bits for each number, `size` bytes a row: 0 for the least, 15 for the greatest. */
function writeLevels({ data, dimension, count }: Vectors, codes: Uint8Array, size: number): void {
  const half = LEVELS_A_BLOCK / 2;
  const scale = levelScale(dimension);
  for (let row = 0; row < count; row += 1) {
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

/** How many levels a number of 1 is. The numbers of a unit vector have a mean square of 1 / dimension. */
export function levelScale(dimension: number): number {
  return (LEVELS / 2 / REACH) * Math.sqrt(dimension);
}

function levelOf(number: number, scale: number): number {
  const level = (number * scale + LEVELS / 2) | 0;
  return level < 0 ? 0 : level < LEVELS ? level : LEVELS - 1;
}
