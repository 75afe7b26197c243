import { type Added, addressKey } from '../adding/index.js';
import { WebError } from '../web/index.js';
import { backOff } from './back-off.js';
import type { EntryState, FollowedFeed, ListedEntry } from './feed-store.js';
import type { FeedWork } from './feed-work.js';
import { type FetchedFeed, fetchFeed } from './fetch-feed.js';
import type { FeedEntry } from './read-feed.js';

/** What came of asking a feed. */
export interface FeedUpdate {
  /** As it is known now. */
  readonly feed: FollowedFeed;
  /** Whether another process is at it: then nobody has asked. */
  readonly isBusy: boolean;
  /** Whether it cannot be had, and this was not known. */
  readonly isNewTrouble: boolean;
  /** What became of its new entries, and of those that could not be had before. */
  readonly entries: readonly Added[];
}

/** Entries that are taken at once: a feed that lists more goes on with the others later. */
const MOST_AT_ONCE = 100;
/** How often the page of an entry is asked for that cannot be had. */
const MOST_TRIES = 5;
/** An entry that a feed has not listed for so long does not come back. */
const FORGET_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * Asks a feed for what is new, and adds the pages of its new entries.
 *
 * @param fetched where it has just been asked, when it was first followed
 * @param newest how many entries are taken of those that it lists then
 */
export async function updateFeed(
  feed: FollowedFeed,
  work: FeedWork,
  fetched: FetchedFeed | null = null,
  newest = MOST_AT_ONCE,
): Promise<FeedUpdate> {
  const { store } = work;
  const now = Date.now();
  const update = { feed, isBusy: false, isNewTrouble: false, entries: [] };
  if (!store.claim(feed.address)) return { ...update, isBusy: true };
  try {
    const answer = fetched ?? (await fetchFeed(feed.address, work.client, feed));
    const next = takeAnswer(feed, answer, work, now, newest);
    return { ...update, feed: next, entries: await takeWaiting(feed.address, work) };
  } catch (error) {
    if (!(error instanceof WebError)) throw error;
    const next = inTrouble(feed, error, now);
    store.save(next);
    return { ...update, feed: next, isNewTrouble: next.problem !== feed.problem };
  } finally {
    store.release(feed.address);
  }
}

/** Notes what a feed lists, and what it is called. */
function takeAnswer(
  before: FollowedFeed,
  { answer, feed }: FetchedFeed,
  { store }: FeedWork,
  now: number,
  newest: number,
): FollowedFeed {
  const next = { ...before, checkedAt: now, failures: 0, problem: null, waitUntil: 0, isGone: false };
  if (feed === null) {
    store.save(next);
    return next;
  }
  const { etag, lastModified } = answer;
  const listed = { ...next, title: feed.title ?? before.title, etag, lastModified };
  const isFirst = before.checkedAt === null;
  // Of what it lists at first the newest are taken; the others never, unless they are asked for themselves.
  const entries = feed.entries.map((entry, index) =>
    entryOf(entry, !isFirst || index < newest ? 'waiting' : 'seen'),
  );
  store.saveListed(listed, entries, now, now - FORGET_MS);
  return listed;
}

function entryOf({ address, date }: FeedEntry, state: EntryState): ListedEntry {
  return { key: addressKey(address), address, date, state };
}

function inTrouble(feed: FollowedFeed, { problem, failure, waitMs }: WebError, now: number): FollowedFeed {
  const failures = feed.failures + 1;
  const waitUntil = Math.round(now + backOff(failures, waitMs, Math.random()));
  return { ...feed, failures, problem, waitUntil, isGone: failure === 'gone' };
}

async function takeWaiting(feed: string, { store, adder }: FeedWork): Promise<readonly Added[]> {
  return Promise.all(
    store.waiting(feed, MOST_AT_ONCE).map(async ({ key, address, date, tries }) => {
      const added = await adder.add(address, { date, onlyNew: true });
      store.tried(feed, key, stateAfter(added, tries + 1));
      return added;
    }),
  );
}

function stateAfter(added: Added, tries: number): EntryState {
  if (added.outcome !== 'failed') return 'taken';
  return added.failure === 'passing' && tries < MOST_TRIES ? 'waiting' : 'refused';
}
