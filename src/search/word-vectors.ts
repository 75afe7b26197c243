import { ModelError } from '../errors.js';
import { CHECKSUM_INDEX, checksum } from './translation-lexicon-format.js';

/** What English words mean, by the company they keep: unit vectors of 8-bit numbers, the commonest word first. */
export interface WordVectors {
  readonly dimension: number;
  /** The row of a folded word, which is also its rank in frequency, from 0; undefined where it has no vector. */
  rowOf(word: string): number | undefined;
  /** The row's numbers, −127 to 127. */
  at(row: number): Int8Array;
}

/*
 * The file form, little-endian: magic, version, length of the file in bytes, checksum, words, dimension (u32); the rows, a
 * byte a number; the words, a line each (UTF-8), and further line ends up to a multiple of four bytes.
 */

/** "VVEC" as a little-endian number. */
const MAGIC = 0x43455656;
const VERSION = 2;
/** The length of the header in bytes. */
const HEADER = 24;
/** What stands for 1. */
const LARGEST = 127;

/**
 * Opens the vectors in a file, without copying them: the bytes must not change afterwards.
 * @throws ModelError if the bytes are not a whole file of the version this program reads.
 */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (length < HEADER) throw damaged('it is too short');
  const [magic, version, whole, sum, size = 0, dimension = 0] = new Uint32Array(
    buffer,
    byteOffset,
    HEADER / 4,
  );
  const end = HEADER + size * dimension;
  if (magic !== MAGIC) throw damaged('it does not begin as one');
  if (version !== VERSION) {
    throw damaged(`it is of version ${version} and this program reads version ${VERSION}`);
  }
  if (whole !== length || end > length) throw damaged(`it should have ${whole} bytes and has ${length}`);
  if (checksum(new Uint8Array(buffer, byteOffset, length)) !== sum) throw damaged('its checksum is wrong');
  const text = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + end, length - end));
  const rows = new Map(
    text
      .trimEnd()
      .split('\n')
      .map((word, row) => [word, row]),
  );
  const numbers = new Int8Array(buffer, byteOffset + HEADER, size * dimension);
  return {
    dimension,
    rowOf: (word) => rows.get(word),
    at: (row) => numbers.subarray(row * dimension, (row + 1) * dimension),
  };
}

function damaged(why: string): ModelError {
  return new ModelError(
    `The file of word vectors of the built-in model is damaged (${why}). Restore embeddings/models from the repository.`,
  );
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
  const end = HEADER + words.length * dimension;
  const lines = new TextEncoder().encode(words.map(({ word }) => `${word}\n`).join(''));
  const bytes = new Uint8Array(Math.ceil((end + lines.length) / 4) * 4).fill('\n'.charCodeAt(0));
  const rows = new Int8Array(bytes.buffer, HEADER, words.length * dimension);
  for (const [row, { vector }] of words.entries())
    rows.set(
      vector.map((number) => Math.round(number * LARGEST)),
      row * dimension,
    );
  bytes.set(lines, end);
  const header = [MAGIC, VERSION, bytes.length, 0, words.length, dimension];
  const numbers = new Uint32Array(bytes.buffer, 0, header.length);
  numbers.set(header);
  numbers[CHECKSUM_INDEX] = checksum(bytes);
  return bytes;
}
