import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Article, parseSeeds } from '../articles/index.js';
import { messageOf, UsageError } from '../errors.js';

/**
 * The articles of an annotated file, one as a rule.
 * @throws UsageError where it cannot be read
 */
export async function readAnnotated(path: string): Promise<readonly Article[]> {
  try {
    const { articles, errors } = parseSeeds([{ file: basename(path), bytes: await readFile(path) }]);
    const [error] = errors;
    if (error) throw error;
    return articles;
  } catch (error) {
    throw new UsageError(`Cannot read the annotated article ${path} (${messageOf(error)}).`, {
      cause: error,
    });
  }
}
