import { ModelError } from '../errors.js';

/** What English words mean, by the company they keep: unit vectors of 8-bit numbers, the commonest word first. */
export interface WordVectors {
  readonly dimension: number;
  /** The row of a folded word, which is also its rank in frequency, from 0; undefined where it has no vector. */
  rowOf(word: string): number | undefined;
  /** The row's numbers, −127 to 127. */
  at(row: number): Int8Array;
}

/** "VVEC" as a little-endian number. */
const MAGIC = 0x43455656;
const VERSION = 1;
/** Magic, version, words, dimension: 32-bit little-endian numbers. The rows follow, then the words, a line each. */
const HEADER = 16;

/**
 * Opens the vectors in a file.
 * @throws ModelError if the bytes are not a whole file of the version this program reads.
 */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isKnown = bytes.length > HEADER && view.getUint32(0, true) === MAGIC;
  if (!isKnown || view.getUint32(4, true) !== VERSION) throw new ModelError('Not a file of word vectors.');
  const size = view.getUint32(8, true);
  const dimension = view.getUint32(12, true);
  const end = HEADER + size * dimension;
  const words = end < bytes.length ? new TextDecoder().decode(bytes.subarray(end)).split('\n') : [];
  if (words.length !== size || size === 0) throw new ModelError('The file of word vectors is not whole.');
  const rows = new Map(words.map((word, row) => [word, row]));
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, size * dimension);
  return {
    dimension,
    rowOf: (word) => rows.get(word),
    at: (row) => numbers.subarray(row * dimension, (row + 1) * dimension),
  };
}

/**
 * The file of words and their unit vectors.
 *
 * @param words folded, the commonest first, each with a vector of as many numbers as the others, −1 to 1
 */
export function formatWordVectors(
  words: readonly { readonly word: string; readonly vector: readonly number[] }[],
): Uint8Array {
  const dimension = words[0]?.vector.length ?? 0;
  const text = new TextEncoder().encode(words.map(({ word }) => word).join('\n'));
  const bytes = new Uint8Array(HEADER + words.length * dimension + text.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, words.length, dimension].forEach((number, i) => {
    view.setUint32(4 * i, number, true);
  });
  const rows = new Int8Array(bytes.buffer, HEADER, words.length * dimension);
  for (const [row, { vector }] of words.entries())
    rows.set(
      vector.map((number) => Math.round(number * LARGEST)),
      row * dimension,
    );
  bytes.set(text, HEADER + words.length * dimension);
  return bytes;
}

/** What stands for 1. */
const LARGEST = 127;
