import type { Answer, AskOptions, QuoteFilter, QuoteHit } from './answer/index.js';
import { type Article, countPassedOver, describePassedOver, findArticles } from './articles/index.js';
import { createBuilder } from './building/index.js';
import type { Config } from './config.js';
import {
  type EmbedderBeside,
  isSameModel,
  likenessOf,
  loadEmbedderBeside,
  loadReranker,
  type Reranker,
  withoutCommonPart,
} from './embedding/index.js';
import { type Generation, openGeneration } from './generation.js';
import {
  type AnyIndex,
  type Changes,
  changesBetween,
  findSpeaker,
  type IndexProgress,
  isIndexFailure,
  isWhole,
  type Manifest,
  openKeeper,
  type SeedReader,
  type SpeakerRecord,
} from './index/index.js';
import type { LanguageCode } from './languages/index.js';
import { memoryWords } from './memory-words.js';
import type { Quote, Statement } from './quotes/index.js';
import type { Span } from './text/index.js';
import { todayHere } from './today.js';
import { readWordTables } from './word-tables.js';

export type { AskOptions, QuoteFilter } from './answer/index.js';
export type { Changes, IndexProgress, SpeakerRecord } from './index/index.js';

/** One line of `quotes --json`, with the article it stands in. */
export interface QuoteRecord {
  readonly quote: Quote;
  readonly text: string;
  readonly article: Article;
}

/** A sentence that reports what somebody says without quoting it, with the article it stands in. */
export interface StatementRecord {
  readonly statement: Statement;
  readonly text: string;
  readonly article: Article;
}

export interface LibraryStatus {
  readonly model: string;
  /** Changes whenever what the index holds does. */
  readonly generation: string;
  readonly builtAt: Date;
  readonly articles: number;
  readonly paragraphs: number;
  readonly quotes: number;
  readonly speakers: number;
  /** One line for each seed that could not be used. */
  readonly warnings: readonly string[];
  /** Whether the index lies on disk for the next start; false where its folder cannot be written. */
  readonly kept: boolean;
}

export interface IndexSummary extends LibraryStatus {
  readonly seconds: number;
  /** How the seeds differ from those of the index before. */
  readonly changes: Changes;
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
  /** Sentences that report what somebody says without quoting it, filtered and ordered as quotes are. */
  statements(filter?: QuoteFilter): Promise<readonly StatementRecord[]>;
  /** Everybody quoted, most quoted first. */
  speakers(): readonly SpeakerRecord[];
  articles(): readonly Article[];
  /** The article whose id, file name or title `typed` is, or else is a part of; the first of several; null where none. */
  findArticle(typed: string): Article | null;
  /** Whoever is quoted under this name or alias, however it is typed; null where nobody. */
  findSpeaker(typed: string): SpeakerRecord | null;
  /**
   * Questions to start from, at most `limit` (3), made from the articles: each is answered with words of whom it asks
   * for. Fewer, or none, where the articles quote too little.
   */
  starterQuestions(language: LanguageCode, limit?: number): Promise<readonly string[]>;
  /** What the quotes speak of: noun phrases in the articles' words, most spoken of first. */
  topics(): Promise<readonly string[]>;
  status(): LibraryStatus;
  /**
   * Builds a new index from the seeds, of which it reads only those that have changed, and swaps it in; questions are
   * answered from the old one until then, and go on being so where it fails. Where nothing has changed, the generation
   * stays. A call while one is under way waits for that one.
   */
  rebuild(onProgress?: (progress: IndexProgress) => void): Promise<IndexSummary>;
  /** Gets ready for rebuilds that may come, where they are made beside the answers and the library is not too large for that. */
  expectRebuilds(): void;
  /**
   * Takes over a newer index that another process has built on disk, or that is shared, if it is whole and of the same model.
   * Returns whether there was one.
   */
  refresh(): Promise<boolean>;
  /**
   * Ends what goes on in the background: a shared index is followed from the first `refresh` on. A rebuild that is under way is
   * left, and its promise need not settle.
   */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Build the index even where it fits the seeds and the model. */
  readonly force?: boolean;
  /** Build the index where it does not fit the seeds here, also where another that does not is shared. */
  readonly seedsDecide?: boolean;
  /**
   * Make rebuilds in a thread of its own, so that nobody waits who asks meanwhile. The thread keeps in memory what the next one
   * takes from the one before. An index that is shared in a database is built in this thread all the same.
   */
  readonly rebuildsBeside?: boolean;
  /** The model, where whoever opens the library has begun to load it; it is ended with the library. */
  readonly embedder?: Promise<EmbedderBeside>;
  /** Reads the seeds for an index that is built in this thread; whoever hands it over ends it. */
  readonly reader?: SeedReader;
  /** Told in one line what is worth knowing: at indexing, a seed left out; a slower search. */
  readonly onNotice?: (notice: string) => void;
  readonly onProgress?: (progress: IndexProgress) => void;
  readonly onDownload?: (model: string, loaded: number, total: number) => void;
}

/** How an index is to be built. */
interface BuildWishes extends Pick<OpenOptions, 'force' | 'onProgress'> {
  /** Make another generation even where nothing has changed. */
  readonly anew?: boolean;
}

/** An index that has been built, ready to answer. */
interface Built {
  readonly generation: Generation;
  readonly changes: Changes;
}

const STARTERS = 3;

/** Paragraphs of a library for whose rebuilds memory is taken before there is one: some 6 kB each. */
const MOST_HELD_READY = 100_000;

/**
 * Opens the library that `config` describes; builds its index first where that is missing, damaged, or does
 * not fit the seeds or the model. Where the folder of the index cannot be written, it answers from memory. An index that is
 * shared in a database is taken as it is, and built only where there is none for the model.
 *
 * @throws ModelError, UsageError where model or seeds are not usable; DatabaseError where a shared index cannot be had, and
 * was not had before
 */
export async function openLibrary(config: Config, options: OpenOptions = {}): Promise<Library> {
  const { onNotice } = options;
  const words = memoryWords();
  const keeper = await openKeeper({
    ...config,
    seedsDecide: options.seedsDecide ?? false,
    packWords: words.pack,
    onNotice,
  });
  const beside =
    options.embedder ??
    loadEmbedderBeside({ ...config, ...(options.onDownload ? { onDownload: options.onDownload } : {}) });
  const loading = beside.then(withoutCommonPart);
  const [embedder, tables, found] = await Promise.all([
    loading,
    readWordTables(config),
    options.force ? null : keeper.find(loading.then(({ model }) => model)),
  ]);
  const [likeness, reranker] = await Promise.all([likenessOf(embedder), openReranker(config, options)]);
  const builder =
    options.rebuildsBeside && config.databaseUrl === null ? createBuilder(config, embedder) : null;
  let current = (found?.fits && (await usable(found.index))) || (await buildFirst(found?.index ?? null));
  let rebuilding: Promise<IndexSummary> | null = null;
  /** Of all who wait for it. */
  const reports = new Set<(progress: IndexProgress) => void>();
  let refreshing: Promise<boolean> | null = null;
  let mending: Promise<void> | null = null;

  async function buildFirst(before: AnyIndex | null): Promise<Generation> {
    try {
      return (await build(before, options)).generation;
    } finally {
      if (before && !isWhole(before)) before.close();
    }
  }

  async function build(
    before: AnyIndex | null,
    { force = false, anew = false, onProgress: report }: BuildWishes,
    inUse?: Generation,
  ): Promise<Built> {
    const { opened, changes, notKept } = await keeper.build({
      embedder,
      before,
      force,
      anew,
      builtAt: new Date(),
      async open(index) {
        await tellLeftOut(index);
        const isSame = inUse !== undefined && index.content === inUse.index.content;
        return isSame ? { ...inUse, index } : prepare(index, inUse);
      },
      onWait: tellWait,
      ...(options.reader ? { reader: options.reader } : {}),
      ...(report ? { onProgress: report } : {}),
    });
    if (notKept !== null) onNotice?.(`${notKept} Until then, answers come from memory.`);
    return { generation: { ...opened, kept: notKept === null }, changes };
  }

  async function tellLeftOut({ warnings }: Pick<AnyIndex, 'warnings'>): Promise<void> {
    for (const warning of warnings) onNotice?.(`Left out: ${warning}`);
    const passedOver = describePassedOver(await countPassedOver(config.seedsFolder));
    if (passedOver) onNotice?.(passedOver);
  }

  function tellWait(): void {
    onNotice?.(`Another process is building the index in ${keeper.place}: waiting for it.`);
  }

  function prepare(index: AnyIndex, before?: Generation): Promise<Generation> {
    return openGeneration(
      index,
      { config, embedder, likeness, reranker, ...tables, onNotice },
      words,
      before,
    );
  }

  /** Null where what it is opened by turns out to be damaged. */
  async function usable(index: AnyIndex, inUse?: Generation): Promise<Generation | null> {
    try {
      return await prepare(index, inUse);
    } catch (error) {
      if (!isIndexFailure(error)) throw error;
      tellDamage(error, inUse ? 'Answers come from the index before it.' : 'Building it again.');
      return null;
    }
  }

  function tellDamage({ message }: Error, then: string): void {
    onNotice?.(`The index in ${keeper.place} is damaged: ${message}. ${then}`);
  }

  /** Answers from the generation in use; where what it reads for that is damaged, from one that is made anew. */
  async function answering<T>(work: (generation: Generation) => Promise<T>): Promise<T> {
    const asked = current;
    try {
      return await work(asked);
    } catch (error) {
      if (isWhole(asked.index) || !isIndexFailure(error)) throw error;
      if (current === asked) {
        mending ??= mend(asked, error).finally(() => {
          mending = null;
        });
        await mending;
      }
      return work(current);
    }
  }

  async function mend(damaged: Generation, error: Error): Promise<void> {
    tellDamage(error, 'Building it again.');
    const { generation } = await build(damaged.index, { anew: true });
    if (current === damaged) current = generation;
    damaged.close();
  }

  async function rebuild(onProgress: (progress: IndexProgress) => void): Promise<IndexSummary> {
    const started = performance.now();
    const { generation, changes } =
      (await buildBeside(onProgress)) ?? (await build(current.index, { onProgress }, current));
    if (generation.words !== current.words) current.end();
    current = generation;
    return { ...statusOf(current), changes, seconds: (performance.now() - started) / 1000 };
  }

  /** Null where it is to be built here: whatever fails does so again, and is told. */
  async function buildBeside(onProgress: (progress: IndexProgress) => void): Promise<Built | null> {
    const before = current.index.manifest;
    const manifest = builder && current.kept ? await builder.build({ onProgress, onWait: tellWait }) : null;
    if (!manifest) return null;
    await refreshing;
    const generation = await taken(manifest);
    if (!generation) return null;
    await tellLeftOut(generation.index);
    return { generation, changes: changesBetween(before.seeds, manifest.seeds) };
  }

  /** The generation that has been built, made ready to answer; null where it is not to be had. */
  async function taken(manifest: Manifest): Promise<Generation | null> {
    if (manifest.generation === current.index.manifest.generation)
      return { ...current, index: { ...current.index, manifest } };
    const newer = await keeper.newer(current.index);
    if (newer?.manifest.generation === manifest.generation) return usable(newer, current);
    // Another process has made another since, perhaps of another model.
    if (newer && !isWhole(newer)) newer.close();
    return null;
  }

  async function refresh(): Promise<boolean> {
    const before = current;
    const newer = await keeper.newer(before.index);
    if (newer === null) return false;
    const { model } = newer.manifest;
    if (!isSameModel(model, embedder.model)) {
      onNotice?.(
        `The newer index in ${keeper.place} is of the model ${model.id}, not ${embedder.model.id}: going on without it.`,
      );
      return false;
    }
    const next = await usable(newer, before);
    if (!next) return false;
    // A rebuild of our own that has ended meanwhile is newer still.
    const isNewest = current === before;
    (isNewest ? before : next).end();
    if (isNewest) current = next;
    return isNewest;
  }

  return {
    ask: (question, askOptions) =>
      answering(({ answerer }) => answerer.ask(question, { today: todayHere(), ...askOptions })),
    quotes: (filter) =>
      answering(async ({ index, answerer }) =>
        (await answerer.quotes(filter)).map((hit) => toRecord(hit, index)),
      ),
    statements: (filter) =>
      answering(async ({ index, answerer }) =>
        (await answerer.statements(filter)).map(({ quote: statement, article }) => ({
          statement,
          ...placeOf(statement, article, index),
        })),
      ),
    speakers: () => current.index.content.people.quoted(),
    starterQuestions: (language, limit = STARTERS) =>
      answering((generation) => generation.starterQuestions(language, limit)),
    articles: () => current.index.content.articles,
    findArticle: (typed) => findArticles(current.index.content.articles, typed)[0] ?? null,
    findSpeaker: (typed) => findSpeaker(current.index.content.people.quoted(), typed),
    topics: () => answering((generation) => generation.topics()),
    status: () => statusOf(current),
    rebuild(report) {
      if (report) reports.add(report);
      rebuilding ??= rebuild((progress) => {
        for (const tell of reports) tell(progress);
      }).finally(() => {
        rebuilding = null;
        reports.clear();
      });
      return rebuilding;
    },
    expectRebuilds() {
      if (current.index.content.passages <= MOST_HELD_READY) builder?.start();
    },
    refresh() {
      // What is built meanwhile is taken over by whoever has it built.
      if (rebuilding) return Promise.resolve(false);
      refreshing ??= refresh().finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
    async close() {
      keeper.close();
      current.close();
      (await beside).end();
      await builder?.end();
    },
  };
}

/** Null where none is configured. */
async function openReranker(
  { reranker, modelsFolder, cacheFolder }: Config,
  { onNotice, onDownload }: OpenOptions,
): Promise<Reranker | null> {
  if (reranker === null) return null;
  return loadReranker({
    model: reranker,
    modelsFolder,
    cacheFolder,
    ...(onNotice ? { onNotice } : {}),
    ...(onDownload ? { onDownload } : {}),
  });
}

function toRecord({ quote, article }: QuoteHit, index: AnyIndex): QuoteRecord {
  return { quote, ...placeOf(quote, article, index) };
}

/** What stands there, and the article at this position. */
function placeOf(
  { start, end }: Span,
  number: number,
  { content }: AnyIndex,
): { readonly text: string; readonly article: Article } {
  const article = content.articles[number] as Article;
  return { text: article.text.slice(start, end), article };
}

function statusOf({ index: { manifest, content, warnings }, kept }: Generation): LibraryStatus {
  return {
    model: manifest.model.id,
    generation: manifest.generation,
    builtAt: new Date(manifest.builtAt),
    articles: content.articles.length,
    paragraphs: content.passages,
    quotes: content.quotes,
    speakers: content.people.size,
    warnings,
    kept,
  };
}
