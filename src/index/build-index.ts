import { type Article, parseSeeds, readSeedFiles, type SeedFile, unusable } from '../articles/index.js';
import type { Embedder } from '../embedding/index.js';
import { type SeedError, UsageError } from '../errors.js';
import { extractSpeech, type Quote, type Statement } from '../quotes/index.js';
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
  const said: (Quote | Statement)[][] = [];
  const warnings = read.errors.map(({ message }) => message);
  for (const [index, file] of read.files.entries()) {
    const { read: readable, errors } = readSpeech(file);
    for (const { message } of errors) warnings.push(message);
    for (const { article, said: ofArticle } of readable) {
      articles.push(article);
      said.push(ofArticle);
    }
    onProgress?.({ stage: 'reading', done: index + 1, total: read.files.length });
    await breathe();
  }
  if (articles.length === 0) throw new UsageError(`No seed could be used. ${warnings.join(' ')}`);
  const { quotes: unified, speakers } = await inSlices(unifySteps(articles, said));
  const quotes = unified.map((ofArticle) => ofArticle.filter((one) => one.kind !== 'reported'));
  const statements = unified.map((ofArticle) => ofArticle.filter((one) => one.kind === 'reported'));

  const passages = await inSlices(passageSteps(articles, quotes));
  const sentences = passages.flatMap(({ article, sentences: spans }) =>
    spans.map(({ start, end }) => articles[article]?.text.slice(start, end) ?? ''),
  );
  const vectors = await embedder.embedPassages(sentences, (done) =>
    onProgress?.({ stage: 'embedding', done, total: sentences.length }),
  );

  const content = { articles, quotes, statements, speakers, passages };
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

/** The articles of one file with what is said in them, or why it is none. */
function readSpeech(file: SeedFile): {
  read: readonly { article: Article; said: (Quote | Statement)[] }[];
  errors: readonly SeedError[];
} {
  const { articles, errors } = parseSeeds([file]);
  try {
    const read = articles.map((article) => {
      const { quotes, statements } = extractSpeech(article);
      return { article, said: [...quotes, ...statements] };
    });
    return { read, errors };
  } catch (error) {
    return { read: [], errors: [unusable(file.file, error)] };
  }
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
