import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, AskOptions, QuoteFilter } from './answer/answer.js';
import { type Answerer, createAnswerer } from './answer/answerer.js';
import { checkQuestion } from './answer/check-question.js';
import type { QuoteHit } from './answer/select-quotes.js';
import { starterQuestions } from './answer/starter-questions.js';
import type { Article } from './articles/article.js';
import type { Config } from './config.js';
import { type Embedder, isSameModel } from './embedding/embedder.js';
import { loadEmbedder } from './embedding/transformers-embedder.js';
import { buildIndex } from './index/build-index.js';
import { countSpeakers, type SpeakerRecord } from './index/count-speakers.js';
import { createVectorStore } from './index/create-vector-store.js';
import { findIndex } from './index/find-index.js';
import type { IndexProgress } from './index/progress.js';
import type { StoredIndex } from './index/read-index.js';
import type { Quote } from './quotes/quote.js';
import { parseTranslationLexicon } from './search/parse-translation-lexicon.js';
import { createSearcher } from './search/searcher.js';
import type { TranslationLexicon } from './search/translation-lexicon.js';

export type { AskOptions, QuoteFilter } from './answer/answer.js';
export type { SpeakerRecord } from './index/count-speakers.js';
export type { IndexProgress } from './index/progress.js';

/** One line of `quotes --json`, with the article it stands in. */
export interface QuoteRecord {
  readonly quote: Quote;
  readonly text: string;
  readonly article: Article;
}

export interface LibraryStatus {
  readonly model: string;
  /** Changes with every new index: buttons carry it to know whether they still fit. */
  readonly generation: string;
  readonly builtAt: Date;
  readonly articles: number;
  readonly paragraphs: number;
  readonly quotes: number;
  readonly speakers: number;
  /** One line for each seed that could not be used. */
  readonly warnings: readonly string[];
}

export interface IndexSummary extends LibraryStatus {
  readonly seconds: number;
}

/** The open library: what both faces, terminal and Discord, ask. */
export interface Library {
  /** @throws UsageError if the question is empty or too long, or names an article that is not there. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /**
   * Quotes in article order, or best first where `about` is given.
   *
   * @throws UsageError if it names an article that is not there
   */
  quotes(filter?: QuoteFilter): Promise<readonly QuoteRecord[]>;
  /** Everybody quoted, most quoted first. */
  speakers(): readonly SpeakerRecord[];
  articles(): readonly Article[];
  /**
   * Questions to start from, at most `limit` (3), made from the articles: each is answered with words of whom it asks
   * for. Fewer, or none, where the articles quote too little.
   */
  starterQuestions(language: 'en' | 'fr', limit?: number): Promise<readonly string[]>;
  status(): LibraryStatus;
  /**
   * Builds a new index from the seeds and swaps it in; questions are answered from the old one until then,
   * and go on being so where it fails. A call while one is under way waits for that one.
   */
  rebuild(onProgress?: (progress: IndexProgress) => void): Promise<IndexSummary>;
  /** Takes over a newer index that another process has built on disk. Returns whether there was one. */
  refresh(): Promise<boolean>;
}

export interface OpenOptions {
  /** Build the index even where it fits the seeds and the model. */
  readonly force?: boolean;
  /** Told in one line what is worth knowing: a seed left out, a slower search. */
  readonly onNotice?: (notice: string) => void;
  readonly onProgress?: (progress: IndexProgress) => void;
  readonly onDownload?: (file: string, loaded: number, total: number) => void;
}

type StarterQuestions = (language: 'en' | 'fr', limit: number) => Promise<readonly string[]>;

const STARTERS = 3;

/** One generation of the index, ready to answer. */
interface Generation {
  readonly index: StoredIndex;
  readonly answerer: Answerer;
  readonly speakers: readonly SpeakerRecord[];
  readonly starterQuestions: StarterQuestions;
}

/**
 * Opens the library that `config` describes; builds its index first where that is missing, damaged, or does
 * not fit the seeds or the model.
 *
 * @throws ModelError, UsageError where model or seeds are not usable
 */
export async function openLibrary(config: Config, options: OpenOptions = {}): Promise<Library> {
  const { onNotice, onProgress } = options;
  const [embedder, translation, found] = await Promise.all([
    loadEmbedder({ ...config, ...(options.onDownload ? { onDownload: options.onDownload } : {}) }),
    readTranslations(config.lexiconFile),
    options.force ? null : findIndex(config.indexFolder, config.seedsFolder, onNotice),
  ]);
  const fits = found !== null && isSameModel(found.manifest.model, embedder.model);
  let current = await prepare(fits ? found : await build(onProgress));
  for (const warning of current.index.manifest.warnings) onNotice?.(`Left out: ${warning}`);
  let rebuilding: Promise<IndexSummary> | null = null;

  function build(report: OpenOptions['onProgress']): Promise<StoredIndex> {
    const { seedsFolder, indexFolder } = config;
    const progress = report ? { onProgress: report } : {};
    return buildIndex({ seedsFolder, indexFolder, embedder, builtAt: new Date(), ...progress });
  }

  function prepare(index: StoredIndex): Promise<Generation> {
    return prepareGeneration(index, { config, embedder, translation, onNotice });
  }

  async function rebuild(report: OpenOptions['onProgress']): Promise<IndexSummary> {
    const started = performance.now();
    current = await prepare(await build(report));
    return { ...statusOf(current.index), seconds: (performance.now() - started) / 1000 };
  }

  return {
    ask: async (question, askOptions) => current.answerer.ask(checkQuestion(question), askOptions),
    quotes: async (filter) => {
      const { index, answerer } = current;
      return (await answerer.quotes(filter)).map((hit) => toRecord(hit, index));
    },
    speakers: () => current.speakers,
    starterQuestions: (language, limit = STARTERS) => current.starterQuestions(language, limit),
    articles: () => current.index.content.articles,
    status: () => statusOf(current.index),
    rebuild(report) {
      rebuilding ??= rebuild(report).finally(() => {
        rebuilding = null;
      });
      return rebuilding;
    },
    async refresh() {
      const newer = await findIndex(config.indexFolder, config.seedsFolder, onNotice);
      if (newer === null || !isSameModel(newer.manifest.model, embedder.model)) return false;
      if (newer.manifest.generation === current.index.manifest.generation) return false;
      current = await prepare(newer);
      return true;
    },
  };
}

async function prepareGeneration(
  index: StoredIndex,
  parts: {
    readonly config: Config;
    readonly embedder: Embedder;
    readonly translation: TranslationLexicon | null;
    readonly onNotice: OpenOptions['onNotice'];
  },
): Promise<Generation> {
  const { content, vectors, manifest } = index;
  const { config, embedder, translation, onNotice } = parts;
  const store = await createVectorStore(vectors, {
    graphFile: join(config.indexFolder, `graph.${manifest.generation}.hnsw`),
    vectorsHash: manifest.vectors.sha256,
    ...(onNotice ? { onNotice } : {}),
  });
  const searcher = createSearcher({ content, store, ...(translation ? { translation } : {}) });
  const answerer = createAnswerer({ content, searcher, embedder });
  const speakers = countSpeakers(content);
  const ask = (question: string) => answerer.ask(question, { limit: 1 });
  const sources = { content, speakers, index: searcher.index, translation, ask };
  return {
    index,
    answerer,
    speakers,
    starterQuestions: remember((language, limit) => starterQuestions(language, limit, sources)),
  };
}

/** The same questions, made only once for each language and limit. */
function remember(make: StarterQuestions): StarterQuestions {
  const made = new Map<string, Promise<readonly string[]>>();
  return (language, limit) => {
    const key = `${language} ${limit}`;
    const questions = made.get(key) ?? make(language, limit);
    made.set(key, questions);
    return questions;
  };
}

/** Null where there is none: search then finds only words of the question's own language. */
async function readTranslations(file: string): Promise<TranslationLexicon | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes && parseTranslationLexicon(bytes);
}

function toRecord({ quote, article: number }: QuoteHit, { content }: StoredIndex): QuoteRecord {
  const article = content.articles[number] as Article;
  return { quote, text: article.text.slice(quote.start, quote.end), article };
}

function statusOf({ manifest, content }: StoredIndex): LibraryStatus {
  return {
    model: manifest.model.id,
    generation: manifest.generation,
    builtAt: new Date(manifest.builtAt),
    articles: content.articles.length,
    paragraphs: content.passages.length,
    quotes: content.quotes.reduce((sum, quotes) => sum + quotes.length, 0),
    speakers: content.speakers.length,
    warnings: manifest.warnings,
  };
}
