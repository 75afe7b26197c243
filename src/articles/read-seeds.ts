import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SeedError, UsageError } from '../errors.js';
import type { Article } from './article.js';
import { decodeSeed } from './decode-seed.js';
import { parseArticle } from './parse-article.js';
import { countPassedOver, describePassedOver } from './passed-over.js';
import { splitArticles } from './split-articles.js';

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
      const text = decodeSeed(file, bytes);
      articles.push(...splitArticles(file, text).map((part) => parseArticle(file, text, part)));
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      errors.push(error);
    }
  }
  return { articles, errors };
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
    throw new UsageError(
      `Cannot read the seeds folder ${folder} (${messageOf(error)}). Create it and put articles there as .txt files, or name another with --seeds.`,
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
