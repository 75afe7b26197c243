import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SeedError, UsageError } from '../errors.js';
import type { Article } from './article.js';
import { formatOf } from './formats/index.js';
import { countPassedOver, describePassedOver } from './passed-over.js';

/** A file larger than this is no article; its bytes are not read. */
const LARGEST_SEED_BYTES = 16 * 1024 * 1024;

/** A seed as it lay on disk when it was read. */
export interface SeedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What tells one state of a seed from another. */
export interface SeedStamp {
  readonly file: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedMs: number;
  /** Of the bytes read, in hexadecimal; empty where they could not be read. */
  readonly sha256: string;
}

export interface ReadSeeds {
  readonly files: readonly SeedFile[];
  /** One for each file that could not be read. */
  readonly errors: readonly SeedError[];
  /** One for each file, in order; its size and time are those from before it was read. */
  readonly stamps: readonly SeedStamp[];
}

export interface Seeds {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  /** One for each file that could not be used. */
  readonly errors: readonly SeedError[];
}

/**
 * Reads every file of the folder that a format reads, in the order of the file names. A file that cannot be read is an error
 * of its own, beside the others.
 *
 * @throws UsageError where the folder is missing, cannot be read or holds no such file
 */
export async function readSeedFiles(folder: string): Promise<ReadSeeds> {
  const files: SeedFile[] = [];
  const errors: SeedError[] = [];
  const stamps: SeedStamp[] = [];
  for (const file of await listSeeds(folder)) {
    const state = await stateOf(join(folder, file));
    try {
      const bytes = await readSeedFile(folder, file);
      files.push({ file, bytes });
      stamps.push({ file, ...state, sha256: digestOf(bytes) });
    } catch (error) {
      errors.push(
        error instanceof SeedError
          ? error
          : new SeedError(file, `cannot be read (${messageOf(error)}); mend or remove it`, { cause: error }),
      );
      stamps.push({ file, ...state, sha256: '' });
    }
  }
  return { files, errors, stamps };
}

const NO_STATE = { size: 0, mtimeMs: 0 };

/** Size and time of a file; of one that is not there (a broken link), no bytes at no time. */
export async function stateOf(path: string): Promise<{ bytes: number; modifiedMs: number }> {
  const { size, mtimeMs } = await stat(path).catch(() => NO_STATE);
  return { bytes: size, modifiedMs: mtimeMs };
}

/** The same at once. */
export function stateNow(path: string): { bytes: number; modifiedMs: number } {
  try {
    const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? NO_STATE;
    return { bytes: size, modifiedMs: mtimeMs };
  } catch {
    return { bytes: 0, modifiedMs: 0 };
  }
}

/** SHA-256 in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The bytes of a seed.
 *
 * @throws SeedError where it is too large, an error of the file system where it cannot be read
 */
export async function readSeedFile(folder: string, file: string): Promise<Uint8Array> {
  const path = join(folder, file);
  const found = await stat(path);
  // Anything else, such as a named pipe, might never end.
  if (!found.isFile()) throw new Error('it is not a file');
  if (found.size > LARGEST_SEED_BYTES) {
    throw new SeedError(file, 'is larger than 16 MB; split it into one file an article');
  }
  return readFile(path);
}

/** Reads the seeds, each by its format, one after the other; those that are no article, for whatever reason, are errors beside the others. */
export async function parseSeeds(files: readonly SeedFile[]): Promise<Seeds> {
  const articles: Article[] = [];
  const errors: SeedError[] = [];
  for (const { file, bytes } of files) {
    try {
      for (const article of (await formatOf(file)?.read(file, bytes)) ?? []) articles.push(article);
    } catch (error) {
      errors.push(unusable(file, error));
    }
  }
  return { articles, errors };
}

/** The error of a seed that failed to be read as an article, whatever failed. */
export function unusable(file: string, error: unknown): SeedError {
  if (error instanceof SeedError) return error;
  return new SeedError(file, `cannot be read as an article (${messageOf(error)}); mend or remove it`, {
    cause: error,
  });
}

/**
 * The names of the folder's files that a format reads, sorted.
 *
 * @throws UsageError where the folder is missing, cannot be read or holds none
 */
export async function listSeeds(folder: string): Promise<string[]> {
  let names: string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(
      isMissing
        ? `There is no folder ${folder}. Make it and put your articles there as .txt files, or name another with --seeds.`
        : `Cannot read the seeds folder ${folder} (${messageOf(error)}). Mend that, or name another with --seeds.`,
      { cause: error },
    );
  }
  const seeds = names.filter((name) => formatOf(name) !== null).sort();
  if (seeds.length > 0) return seeds;
  const passedOver = describePassedOver(await countPassedOver(folder));
  throw new UsageError(
    `There is no article in ${folder}${passedOver && ` (${passedOver})`}. Put at least one there as a UTF-8 .txt file, or name another folder with --seeds.`,
  );
}
