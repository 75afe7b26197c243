import { type Article, parseSeeds, readSeedFiles, type SeedFile, unusable } from '../articles/index.js';
import type { Embedder } from '../embedding/index.js';
import { type SeedError, UsageError } from '../errors.js';
import { extractQuotes, type Quote } from '../quotes/index.js';
import { unifySteps } from '../speakers/index.js';
import { inSlices } from '../steps.js';
import { describeIndex } from './describe-index.js';
import type { IndexProgress } from './progress.js';
import type { StoredIndex } from './read-index.js';
import { settledStamps } from './seed-stamps.js';
import { passageSteps } from './split-passages.js';
import { writeIndex } from './write-index.js';

/** A new index, whole in memory. */
export interface BuiltIndex extends StoredIndex {
  /**
   * Writes it to disk as the current one. Returns why it could not be, in one line that says how to mend that; null where
   * it is there.
   */
  keep(): Promise<string | null>;
}

export interface BuildOptions {
  readonly seedsFolder: string;
  readonly indexFolder: string;
  readonly embedder: Embedder;
  /** When the building began. */
  readonly builtAt: Date;
  readonly onProgress?: (progress: IndexProgress) => void;
}

/**
 * Builds the index of the seeds; it is on disk once it is kept. A seed that fails to be read, however it fails, is named in
 * the index's warnings and left out. Breathes between articles and batches, so that a bot goes on answering meanwhile.
 *
 * @throws UsageError where there is no article to index
 */
export async function buildIndex(options: BuildOptions): Promise<BuiltIndex> {
  const { seedsFolder, indexFolder, embedder, builtAt, onProgress } = options;
  const read = await readSeedFiles(seedsFolder);
  const articles: Article[] = [];
  const found: (readonly Quote[])[] = [];
  const warnings = read.errors.map(({ message }) => message);
  for (const [index, file] of read.files.entries()) {
    const { quoted, errors } = readQuotes(file);
    for (const { message } of errors) warnings.push(message);
    for (const { article, quotes } of quoted) {
      articles.push(article);
      found.push(quotes);
    }
    onProgress?.({ stage: 'reading', done: index + 1, total: read.files.length });
    await breathe();
  }
  if (articles.length === 0) throw new UsageError(`No seed could be used. ${warnings.join(' ')}`);
  const { quotes, speakers } = await inSlices(unifySteps(articles, found));

  const passages = await inSlices(passageSteps(articles, quotes));
  const sentences = passages.flatMap(({ article, sentences: spans }) =>
    spans.map(({ start, end }) => articles[article]?.text.slice(start, end) ?? ''),
  );
  const vectors = await embedder.embedPassages(sentences, (done) =>
    onProgress?.({ stage: 'embedding', done, total: sentences.length }),
  );

  const content = { articles, quotes, speakers, passages };
  const seeds = settledStamps(read.stamps, builtAt);
  const described = await describeIndex({
    content,
    vectors,
    model: embedder.model,
    seeds,
    warnings,
    builtAt,
  });
  return {
    manifest: described.manifest,
    content,
    vectors,
    async keep() {
      onProgress?.({ stage: 'writing', done: 0, total: 1 });
      try {
        await writeIndex(indexFolder, described);
        return null;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        return error.message;
      } finally {
        onProgress?.({ stage: 'writing', done: 1, total: 1 });
      }
    },
  };
}

/** The articles of one file with their quotes, or why it is none. */
function readQuotes(file: SeedFile): {
  quoted: readonly { article: Article; quotes: readonly Quote[] }[];
  errors: readonly SeedError[];
} {
  const { articles, errors } = parseSeeds([file]);
  try {
    return { quoted: articles.map((article) => ({ article, quotes: extractQuotes(article) })), errors };
  } catch (error) {
    return { quoted: [], errors: [unusable(file.file, error)] };
  }
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
