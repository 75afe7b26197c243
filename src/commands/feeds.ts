import { readConfig, readEnvironment } from '../config.js';
import { EXIT, UsageError, VerbatimError } from '../errors.js';
import type { FeedWork } from '../feeds/index.js';
import {
  type FeedUpdate,
  type FollowedFeed,
  followFeed,
  openFeedStore,
  openFeedWork,
  updateFeeds,
} from '../feeds/index.js';
import { safe } from '../safe.js';
import { count, renderFeeds } from '../terminal/index.js';
import { fold } from '../text/index.js';
import { type CommonFlags, note, print, printJson, screen, wholeNumber } from './context.js';
import { openChanging } from './open-changing.js';
import { addingBar, tellAdded } from './tell-added.js';

export interface FollowFlags extends CommonFlags {
  readonly entries?: string;
}

const ENTRIES = 10;
const MOST_ENTRIES = 100;
const NO_FEED = 'No feed is followed.';

/** `verbatim follow`: follows feeds, or those of pages, and takes the newest articles of each. */
export async function follow(addresses: readonly string[], flags: FollowFlags): Promise<void> {
  const newest =
    flags.entries === undefined ? ENTRIES : wholeNumber('--entries', flags.entries, 0, MOST_ENTRIES);
  await withFeeds(flags, async (work, tell) => {
    const updates = await Promise.all(
      [...new Set(addresses)].map((address) =>
        followFeed(address, work, newest).catch((error) => notFollowed(error, tell)),
      ),
    );
    return updates.filter((update) => update !== null);
  });
}

function notFollowed(error: unknown, tell: (line: string) => void): null {
  if (!(error instanceof VerbatimError)) throw error;
  tell(error.message);
  process.exitCode = error.exitCode;
  return null;
}

/** `verbatim update`: takes what is new from the feeds that are followed. */
export async function update(flags: CommonFlags): Promise<void> {
  await withFeeds(flags, (work) => {
    if (work.store.feeds().length === 0) note(NO_FEED);
    return updateFeeds(work);
  });
}

/** `verbatim feeds`: the feeds that are followed. */
export async function feeds(flags: CommonFlags): Promise<void> {
  const store = openFeedStore(readConfig(readEnvironment(process.env), flags).dataFolder);
  try {
    const all = store.feeds().map((feed) => ({ feed, taken: store.taken(feed.address) }));
    if (flags.json) for (const { feed, taken } of all) printJson(recordOf(feed, taken));
    else print(renderFeeds(all, screen()));
    if (!flags.json && all.length === 0) note(NO_FEED);
  } finally {
    store.close();
  }
}

/**
 * `verbatim unfollow`: follows a feed no longer.
 *
 * @throws UsageError where none is meant, or more than one
 */
export async function unfollow(typed: string, flags: CommonFlags): Promise<void> {
  const store = openFeedStore(readConfig(readEnvironment(process.env), flags).dataFolder);
  try {
    const { address, title } = theOne(store.feeds(), typed);
    store.unfollow(address);
    if (flags.json) printJson({ outcome: 'unfollowed', address, title });
    else print(safe(`Followed no longer: ${title ?? address}`));
  } finally {
    store.close();
  }
}

function theOne(all: readonly FollowedFeed[], typed: string): FollowedFeed {
  const exact = all.filter(({ address }) => address === typed);
  const wanted = fold(typed).trim();
  const found =
    exact.length > 0
      ? exact
      : all.filter(({ address, title }) => fold(`${title ?? ''}\n${address}`).includes(wanted));
  const [feed, ...others] = found;
  if (feed === undefined) throw new UsageError(`No feed "${typed}" is followed.`, { run: 'feeds' });
  if (others.length === 0) return feed;
  throw new UsageError(
    `"${typed}" is ${found.length} feeds. Name one of them: ${found.map(({ address }) => address).join(', ')}`,
  );
}

/** Asks feeds, has the library take in what they gave, and says what that is. */
async function withFeeds(
  flags: CommonFlags,
  ask: (work: FeedWork, tell: (line: string) => void) => Promise<readonly FeedUpdate[]>,
): Promise<void> {
  const library = await openChanging(flags);
  const bar = addingBar();
  const config = readConfig(readEnvironment(process.env), flags);
  const work = await openFeedWork(config, library.before?.articles() ?? [], bar.onAdded);
  try {
    const updates = await ask(work, bar.say);
    bar.stop();
    for (const each of updates) tellUpdate(each, flags);
    const added = updates.flatMap(({ entries }) => entries).filter(({ outcome }) => outcome !== 'known');
    await tellAdded(added, await library.renewed(), flags);
  } finally {
    bar.stop();
    await work.close();
  }
}

function tellUpdate({ feed, isBusy, entries }: FeedUpdate, { json }: CommonFlags): void {
  const { address, title, problem } = feed;
  const added = entries.filter(({ outcome }) => outcome === 'added').length;
  if (problem !== null) process.exitCode = EXIT.failed;
  const outcome = isBusy ? 'busy' : problem === null ? 'asked' : 'failed';
  if (json) printJson({ outcome, address, title, problem, added });
  else if (isBusy) note(`${address}: another process is updating it`);
  else if (problem !== null) note(`${address}: ${problem}`);
  else print(safe(`${title ?? address}: ${added === 0 ? 'nothing new' : count(added, 'new article')}`));
}

function recordOf(feed: FollowedFeed, taken: number) {
  const { address, title, checkedAt, problem, isGone } = feed;
  return {
    address,
    title,
    articles: taken,
    checkedAt: checkedAt && new Date(checkedAt).toISOString(),
    problem,
    gone: isGone,
  };
}
