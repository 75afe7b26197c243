import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SeedError, UsageError } from '../errors.js';
import type { Article } from './article.js';
import { parseArticle } from './parse-article.js';
import { countPassedOver, describePassedOver } from './passed-over.js';

/** A file larger than this is no article. */
const LARGEST_SEED_BYTES = 16 * 1024 * 1024;

/** A seed as it lies on disk. */
export interface SeedFile {
  readonly file: string;
  readonly bytes: Buffer;
}

export interface Seeds {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  /** One for each file that could not be used. */
  readonly errors: readonly SeedError[];
}

/**
 * Reads every `.txt` of the folder, in the order of the file names. A file that cannot be read is an error
 * of its own, beside the others.
 *
 * @throws UsageError where the folder is missing, cannot be read or holds no `.txt`
 */
export async function readSeedFiles(folder: string): Promise<{ files: SeedFile[]; errors: SeedError[] }> {
  const names = await listSeeds(folder);
  const files: SeedFile[] = [];
  const errors: SeedError[] = [];
  for (const file of names) {
    try {
      files.push({ file, bytes: await readRegularFile(join(folder, file)) });
    } catch (error) {
      errors.push(
        new SeedError(file, `cannot be read (${messageOf(error)}); mend or remove it`, { cause: error }),
      );
    }
  }
  return { files, errors };
}

/** Decodes and parses the seeds; those that are no article are errors beside the others. */
export function parseSeeds(files: readonly SeedFile[]): Seeds {
  const articles: Article[] = [];
  const errors: SeedError[] = [];
  for (const { file, bytes } of files) {
    try {
      articles.push(parseArticle(file, decodeSeed(file, bytes)));
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      errors.push(error);
    }
  }
  return { articles, errors };
}

/**
 * The seed's text: UTF-8, with or without a byte-order mark, which stays in the text so that offsets agree
 * with any reader that does not strip it.
 *
 * @throws SeedError where the bytes are no UTF-8 text
 */
export function decodeSeed(file: string, bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST_SEED_BYTES) {
    throw new SeedError(file, 'is larger than 16 MB; split it into one file an article');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    throw new SeedError(file, 'is not UTF-8 text; save it again as UTF-8', { cause: error });
  }
  throw new SeedError(file, 'is not a text file (it holds null bytes); save it again as UTF-8');
}

/** Anything else, such as a named pipe, might never end. */
async function readRegularFile(path: string): Promise<Buffer> {
  if (!(await stat(path)).isFile()) throw new Error('it is not a file');
  return readFile(path);
}

/**
 * The names of the folder's `.txt` files, sorted.
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
  const seeds = names.filter((name) => /\.txt$/i.test(name)).sort();
  if (seeds.length > 0) return seeds;
  const passedOver = describePassedOver(await countPassedOver(folder));
  throw new UsageError(
    `There is no article in ${folder}${passedOver && ` (${passedOver})`}. Put at least one there as a UTF-8 .txt file, or name another folder with --seeds.`,
  );
}
