import PQueue from 'p-queue';
import type { Article } from '../articles/index.js';
import { SeedError, VerbatimError } from '../errors.js';
import type { SeedReader } from '../index/index.js';
import { looksLikeAddress, type WebClient, WebError } from '../web/index.js';
import { addFile } from './add-file.js';
import { addPage, type PageTools, type PageWishes } from './add-page.js';
import type { Added, NotTaken } from './added.js';
import { type KnownPages, knownPages } from './known-pages.js';

/** Adds articles to a folder, each on its own: what one does wrong is nothing to the others. */
export interface Adder {
  /** Adds a page or a file. */
  add(source: string, wishes?: PageWishes): Promise<Added>;
}

/** Told what became of one, how many are done, and how many there are so far. */
export type OnAdded = (added: Added, done: number, total: number) => void;

export interface AdderOptions {
  readonly client: WebClient;
  /** Reads what is added; an index that is built with it afterwards does not read that again. */
  readonly reader: SeedReader;
  /** Those that are indexed. */
  readonly articles: readonly Pick<Article, 'file' | 'url'>[];
  readonly onAdded?: OnAdded;
}

/** Pages and files that are under way at once. */
const AT_ONCE = 8;

export function createAdder(
  seedsFolder: string,
  { client, reader, articles, onAdded = () => {} }: AdderOptions,
): Adder {
  let done = 0;
  let total = 0;
  const queue = new PQueue({ concurrency: AT_ONCE });
  const writing = new PQueue({ concurrency: 1 });
  let known: Promise<KnownPages> | null = null;

  /** Which pages are there is looked up when the first is to come: mostly, feeds have nothing new. */
  async function tools(): Promise<PageTools> {
    known ??= knownPages(seedsFolder, articles);
    return {
      seedsFolder,
      client,
      reader,
      known: await known,
      alone: async (work) => (await writing.add(work)) as Awaited<ReturnType<typeof work>>,
    };
  }

  async function addOne(source: string, wishes?: PageWishes): Promise<Added> {
    try {
      return looksLikeAddress(source)
        ? await addPage(source, await tools(), wishes)
        : await addFile(source, await tools());
    } catch (error) {
      return notTaken(source, error);
    }
  }

  return {
    async add(source, wishes) {
      total += 1;
      const added = (await queue.add(() => addOne(source, wishes))) as Added;
      done += 1;
      onAdded(added, done, total);
      return added;
    },
  };
}

function notTaken(source: string, error: unknown): NotTaken {
  const failed = { source, outcome: 'failed', waitMs: 0 } as const;
  if (error instanceof WebError) return { ...failed, ...pick(error) };
  if (error instanceof SeedError) return { ...failed, problem: error.problem, failure: 'refused' };
  if (error instanceof VerbatimError) return { ...failed, problem: error.message, failure: 'refused' };
  const { code } = error as NodeJS.ErrnoException;
  // Anything else is a defect.
  if (code === undefined) throw error;
  return { ...failed, problem: `cannot be kept (${code})`, failure: 'passing' };
}

function pick({ problem, failure, waitMs }: WebError) {
  return { problem, failure, waitMs };
}
