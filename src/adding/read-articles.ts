import type { Article, SeedFile } from '../articles/index.js';
import { SeedError } from '../errors.js';
import type { SeedReader } from '../index/index.js';

/**
 * The articles that the indexing would find in a seed.
 *
 * @throws SeedError where it would find none
 */
export async function readArticles(reader: SeedReader, seed: SeedFile): Promise<readonly Article[]> {
  const { articles, problems } = await reader.read(seed);
  if (articles.length === 0) throw new SeedError(seed.file, problems[0] ?? 'holds no article');
  return articles.map(({ article }) => article);
}
