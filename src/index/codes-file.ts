import { closeSync, constants, fstatSync, openSync, read as readFrom } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { inSlices, type Steps } from '../steps.js';
import { replaceBy } from './own-files.js';
import { digestOf } from './rows/index.js';
import { type CodePiece, codeSizes } from './vectors/index.js';

const CODES_FILE = 'sentences.codes';

/** Bytes whose checksum is made in one step. */
const BYTES_AT_ONCE = 2 ** 22;

/*
 * The file: a digest of what it is of; the checksum (CRC-32, little-endian) of the codes; the signs of all vectors, the levels of
 * all. It is a cache of the table of codes, of which each row would have to be taken out by itself: whatever is not right with it,
 * they are.
 */
const DIGEST_BYTES = 32;
const HEAD_BYTES = DIGEST_BYTES + 4;

/** What codes are of. */
export interface CodesOf {
  readonly generation: string;
  readonly dimension: number;
  /** How many vectors there are. */
  readonly rows: number;
}

/** Keeps the codes of all vectors, in order, in the folder of their index. Where they cannot be written there are none. */
export async function keepCodes(folder: string, of: CodesOf, pieces: Iterable<CodePiece>): Promise<void> {
  const size = sizeOf(of);
  if (size === null) return;
  const bytes = new Uint8Array(size);
  await inSlices(joinSteps(of, pieces, bytes.subarray(HEAD_BYTES)));
  bytes.set(digestOfWhose(of));
  await inSlices(checksumSteps(bytes.subarray(HEAD_BYTES))).then((checksum) =>
    new DataView(bytes.buffer).setUint32(DIGEST_BYTES, checksum, true),
  );
  await replaceBy(join(folder, CODES_FILE), (temporary) => writeFile(temporary, bytes, { flag: 'wx' })).catch(
    () => {},
  );
}

/** The codes that are kept in a folder, as one piece; null where there are none, or none of these vectors that are whole. */
export async function keptCodes(folder: string, of: CodesOf): Promise<CodePiece | null> {
  const bytes = await readAll(join(folder, CODES_FILE), sizeOf(of)).catch(() => null);
  if (!bytes || !digestOfWhose(of).equals(bytes.subarray(0, DIGEST_BYTES))) return null;
  const codes = bytes.subarray(HEAD_BYTES);
  const checksum = new DataView(bytes.buffer).getUint32(DIGEST_BYTES, true);
  return (await inSlices(checksumSteps(codes))) === checksum ? { rows: of.rows, codes } : null;
}

/** Null where vectors of this dimension have no codes. */
function sizeOf({ dimension, rows }: CodesOf): number | null {
  const sizes = codeSizes(dimension);
  return sizes && HEAD_BYTES + rows * (sizes.signs + sizes.levels);
}

function digestOfWhose({ generation, dimension, rows }: CodesOf) {
  return digestOf([generation, dimension, rows]);
}

function* joinSteps(
  { dimension, rows }: CodesOf,
  pieces: Iterable<CodePiece>,
  into: Uint8Array,
): Steps<void> {
  const { signs = 0, levels = 0 } = codeSizes(dimension) ?? {};
  let row = 0;
  for (const piece of pieces) {
    const end = piece.rows * signs;
    into.set(piece.codes.subarray(0, end), row * signs);
    into.set(piece.codes.subarray(end), rows * signs + row * levels);
    row += piece.rows;
    yield;
  }
}

function* checksumSteps(bytes: Uint8Array): Steps<number> {
  let checksum = 0;
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    checksum = crc32(bytes.subarray(from, from + BYTES_AT_ONCE), checksum);
    yield;
  }
  return checksum;
}

/**
 * The bytes of a file of its own of this size, read while this thread does other things; null where it is of another.
 *
 * @throws where there is none
 */
async function readAll(path: string, size: number | null): Promise<Uint8Array | null> {
  // Nothing else that lies in its place is followed, or waited for.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const state = fstatSync(file);
    if (!state.isFile() || state.size !== size) return null;
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await promisify(readFrom)(file, bytes, at, size - at, at);
      if (bytesRead === 0) return null;
      at += bytesRead;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
