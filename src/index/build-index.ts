import type { Article } from '../articles/article.js';
import { parseSeeds, readSeedFiles } from '../articles/read-seeds.js';
import type { Embedder } from '../embedding/embedder.js';
import { UsageError } from '../errors.js';
import { extractQuotes } from '../quotes/extract-quotes.js';
import type { Quote } from '../quotes/quote.js';
import { unifySpeakers } from '../quotes/unify-speakers.js';
import type { IndexProgress } from './progress.js';
import type { StoredIndex } from './read-index.js';
import { stampSeeds } from './seed-stamps.js';
import { splitPassages } from './split-passages.js';
import { writeIndex } from './write-index.js';

export interface BuildOptions {
  readonly seedsFolder: string;
  readonly indexFolder: string;
  readonly embedder: Embedder;
  readonly builtAt: Date;
  readonly onProgress?: (progress: IndexProgress) => void;
}

/**
 * Builds the index of the seeds and writes it to disk. Breathes between articles and batches, so that a bot
 * goes on answering meanwhile.
 *
 * @throws UsageError where there is no article to index, or the index cannot be written
 */
export async function buildIndex(options: BuildOptions): Promise<StoredIndex> {
  const { seedsFolder, indexFolder, embedder, builtAt, onProgress } = options;
  const read = await readSeedFiles(seedsFolder);
  const seeds = await stampSeeds(seedsFolder, read.files);
  const articles: Article[] = [];
  const found: Quote[][] = [];
  const warnings = read.errors.map(({ message }) => message);
  for (const [index, file] of read.files.entries()) {
    const parsed = parseSeeds([file]);
    warnings.push(...parsed.errors.map(({ message }) => message));
    articles.push(...parsed.articles);
    found.push(...parsed.articles.map(extractQuotes));
    onProgress?.({ stage: 'reading', done: index + 1, total: read.files.length });
    await breathe();
  }
  if (articles.length === 0) throw new UsageError(`No seed could be used. ${warnings.join(' ')}`);
  const { quotes, speakers } = unifySpeakers(articles, found);

  const passages = splitPassages(articles, quotes);
  const sentences = passages.flatMap(({ article, sentences: spans }) =>
    spans.map(({ start, end }) => articles[article]?.text.slice(start, end) ?? ''),
  );
  const vectors = await embedder.embedPassages(sentences, (done) =>
    onProgress?.({ stage: 'embedding', done, total: sentences.length }),
  );

  onProgress?.({ stage: 'writing', done: 0, total: 1 });
  const content = { articles, quotes, speakers, passages };
  const index = { content, vectors, model: embedder.model, seeds, warnings, builtAt };
  const manifest = await writeIndex(indexFolder, index);
  onProgress?.({ stage: 'writing', done: 1, total: 1 });
  return { manifest, content, vectors };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
