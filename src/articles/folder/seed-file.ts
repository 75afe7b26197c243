import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SeedError } from '../../errors.js';
import type { ListedSeed } from './list-seeds.js';

/** A file larger than this is no article; its bytes are not read. */
export const LARGEST_SEED_BYTES = 16 * 1024 * 1024;

/** The same of one with the particulars of an article. */
const LARGEST_BESIDE_BYTES = 64 * 1024;

/** A seed as it lay on disk when it was read. */
export interface SeedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The bytes of the file beside it that gives its particulars, in YAML; none where there is no such file. */
  readonly beside?: Uint8Array;
}

/** What tells one state of a seed from another. */
export interface SeedStamp {
  readonly file: string;
  /** With those of the file beside it. */
  readonly bytes: number;
  /** Milliseconds since 1970; the later of both. */
  readonly modifiedMs: number;
  /** Of the bytes read, in hexadecimal; empty where they could not be read. */
  readonly sha256: string;
}

type State = Pick<SeedStamp, 'bytes' | 'modifiedMs'>;

/** Size and time of a seed; of one that is not there (a broken link), no bytes at no time. */
export async function stateOf(folder: string, { file, beside }: ListedSeed): Promise<State> {
  const own = await stateOfFile(join(folder, file));
  return beside === null ? own : both(own, await stateOfFile(join(folder, beside)));
}

/** The same at once, of paths that are not tidied up, which takes as long as asking. */
export function stateNow(folder: string, { file, beside }: ListedSeed): State {
  const own = stateOfFileNow(`${folder}/${file}`);
  return beside === null ? own : both(own, stateOfFileNow(`${folder}/${beside}`));
}

function both(own: State, other: State): State {
  return { bytes: own.bytes + other.bytes, modifiedMs: Math.max(own.modifiedMs, other.modifiedMs) };
}

const NO_STATE = { size: 0, mtimeMs: 0 };

async function stateOfFile(path: string): Promise<State> {
  const { size, mtimeMs } = await stat(path).catch(() => NO_STATE);
  return { bytes: size, modifiedMs: mtimeMs };
}

function stateOfFileNow(path: string): State {
  try {
    const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? NO_STATE;
    return { bytes: size, modifiedMs: mtimeMs };
  } catch {
    return { bytes: 0, modifiedMs: 0 };
  }
}

/** SHA-256 in hexadecimal: of the bytes, or of the digests of both files. */
export function digestOf({ bytes, beside }: SeedFile): string {
  return beside ? sha256(sha256(bytes) + sha256(beside)) : sha256(bytes);
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The bytes of a seed.
 *
 * @throws SeedError where it is too large, or a link out of the folder; an error of the file system where it cannot be read
 */
export async function readSeedFile(folder: string, { file, beside }: ListedSeed): Promise<SeedFile> {
  const bytes = await readWithin(folder, file, LARGEST_SEED_BYTES);
  if (bytes === null) throw tooLarge(file);
  if (beside === null) return { file, bytes };
  const particulars = await readWithin(folder, beside, LARGEST_BESIDE_BYTES);
  if (particulars !== null) return { file, bytes, beside: particulars };
  throw new SeedError(file, `has ${beside} beside it, which is larger than 64 kB; shorten that`);
}

/** The error of a seed that is too large. */
export function tooLarge(file: string): SeedError {
  return new SeedError(file, 'is larger than 16 MB; split it into one file an article');
}

/** The bytes of a file in the folder; null where they are more than `most`. */
async function readWithin(folder: string, file: string, most: number): Promise<Uint8Array | null> {
  const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
  if (!`${path}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
    throw new SeedError(file, 'is a link that leads out of the folder; put the file itself there');
  const found = await stat(path);
  // Anything else, such as a named pipe, might never end.
  if (!found.isFile()) throw new Error('it is not a file');
  return found.size > most ? null : readFile(path);
}
