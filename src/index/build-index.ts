import type { Article } from '../articles/article.js';
import { parseSeeds, readSeedFiles } from '../articles/read-seeds.js';
import type { Embedder } from '../embedding/embedder.js';
import { UsageError } from '../errors.js';
import { extractQuotes } from '../quotes/extract-quotes.js';
import type { Quote } from '../quotes/quote.js';
import { unifySpeakers } from '../quotes/unify-speakers.js';
import { describeIndex, type NewIndex } from './describe-index.js';
import type { IndexProgress } from './progress.js';
import type { StoredIndex } from './read-index.js';
import { stampSeeds } from './seed-stamps.js';
import { splitPassages } from './split-passages.js';
import { writeIndex } from './write-index.js';

/** A new index, whole in memory, wherever it could be kept. */
export interface BuiltIndex extends StoredIndex {
  /** Why it is not on disk, in one line that says how to mend that; null where it is. */
  readonly notKept: string | null;
}

export interface BuildOptions {
  readonly seedsFolder: string;
  readonly indexFolder: string;
  readonly embedder: Embedder;
  readonly builtAt: Date;
  readonly onProgress?: (progress: IndexProgress) => void;
}

/**
 * Builds the index of the seeds and writes it to disk, where that can be written. Breathes between articles
 * and batches, so that a bot goes on answering meanwhile.
 *
 * @throws UsageError where there is no article to index
 */
export async function buildIndex(options: BuildOptions): Promise<BuiltIndex> {
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

  const passages = splitPassages(articles);
  const sentences = passages.flatMap(({ article, sentences: spans }) =>
    spans.map(({ start, end }) => articles[article]?.text.slice(start, end) ?? ''),
  );
  const vectors = await embedder.embedPassages(sentences, (done) =>
    onProgress?.({ stage: 'embedding', done, total: sentences.length }),
  );

  onProgress?.({ stage: 'writing', done: 0, total: 1 });
  const content = { articles, quotes, speakers, passages };
  const index = { content, vectors, model: embedder.model, seeds, warnings, builtAt };
  const kept = await keep(indexFolder, index);
  onProgress?.({ stage: 'writing', done: 1, total: 1 });
  return { ...kept, content, vectors };
}

async function keep(folder: string, index: NewIndex): Promise<Pick<BuiltIndex, 'manifest' | 'notKept'>> {
  try {
    return { manifest: await writeIndex(folder, index), notKept: null };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { manifest: describeIndex(index).manifest, notKept: error.message };
  }
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
