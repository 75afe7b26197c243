import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { type FeedUpdate, hasFeeds, openFeedWork, updateDueFeeds } from '../feeds/index.js';
import { createSeedReader } from '../index/index.js';
import type { Library } from '../library.js';
import { rebuildNow } from '../rebuild-now.js';
import type { Log } from './monitoring/index.js';

export interface FeedsWatch {
  readonly places: Pick<Config, 'dataFolder' | 'seedsFolder' | 'webAllow' | 'webContact'>;
  /** Minutes between two turns, a tenth more or less by chance. */
  readonly minutes: number;
  /** Whether the library takes in changes of the articles by itself: else it is told to. */
  readonly watchesSeeds: boolean;
}

/** Shards take turns of their own: a feed that one of them has asked is not asked by another in the same turn. */
const SAME_TURN = 0.5;
const MINUTE_MS = 60_000;

/**
 * Takes what is new from the feeds that are followed, again and again, each time that something came with one line of the log.
 * Where none is followed, it does nothing but look whether one is.
 *
 * @returns a function that ends it
 */
export function watchFeeds(
  library: Library,
  { places, minutes, watchesSeeds }: FeedsWatch,
  log: Log,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const turnMs = minutes * MINUTE_MS;

  async function takeTurn(): Promise<void> {
    if (!hasFeeds(places.dataFolder)) return;
    // Whoever asks a question meanwhile does not wait for pages to be read.
    const reader = createSeedReader({ mostBytesHere: 0, leavesCore: true });
    const work = openFeedWork(places, { articles: library.articles(), reader });
    const close = () => {
      void work.close();
      reader.end();
    };
    signal.addEventListener('abort', close);
    try {
      const updates = await updateDueFeeds(work, Date.now() - turnMs * SAME_TURN);
      if (signal.aborted) return;
      tellUpdates(updates, log);
      if (haveChanged(updates) && !watchesSeeds) await rebuildNow(library);
    } finally {
      signal.removeEventListener('abort', close);
      reader.end();
      if (!signal.aborted) await work.close();
    }
  }

  async function go(): Promise<void> {
    while (!signal.aborted) {
      await takeTurn().catch((error) => {
        if (!signal.aborted) log.error({ err: error }, 'The feeds cannot be asked for what is new');
      });
      await sleep(turnMs * (0.9 + Math.random() / 5), undefined, { signal, ref: false }).catch(() => {});
    }
  }

  void go();
  return () => ending.abort();
}

/** Whether there are other seeds than before. */
function haveChanged(updates: readonly FeedUpdate[]): boolean {
  return updates.some(({ entries }) =>
    entries.some(({ outcome }) => outcome === 'added' || outcome === 'updated'),
  );
}

function tellUpdates(updates: readonly FeedUpdate[], log: Log): void {
  for (const { feed, isNewTrouble } of updates) {
    const { address, problem, isGone } = feed;
    if (!isNewTrouble) continue;
    const then = isGone ? 'It is not asked again' : 'It is tried again later';
    log.warn({ feed: address, problem }, `A feed cannot be had. ${then}`);
  }
  const entries = updates.flatMap((update) => update.entries);
  const articles = entries.filter(({ outcome }) => outcome === 'added').length;
  const failed = entries.flatMap((entry) =>
    entry.outcome === 'failed' ? [`${entry.source}: ${entry.problem}`] : [],
  );
  if (articles + failed.length > 0)
    log.info(
      { articles, ...(failed.length > 0 ? { failed } : {}) },
      `${articles.toLocaleString('en')} article${articles === 1 ? '' : 's'} came from feeds`,
    );
}
