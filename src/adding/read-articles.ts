import type { SeedFile } from '../articles/index.js';
import { SeedError } from '../errors.js';
import type { SeedReader, UnembeddedReading } from '../index/index.js';

/**
 * What the indexing would read a seed as.
 *
 * @throws SeedError where it would find no article
 */
export async function readArticles(reader: SeedReader, seed: SeedFile): Promise<UnembeddedReading> {
  const read = await reader.read(seed);
  if (read.articles.length === 0) throw new SeedError(seed.file, read.problems[0] ?? 'holds no article');
  return read;
}
