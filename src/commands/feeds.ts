import { readConfig, readEnvironment } from '../config.js';
import { UsageError } from '../errors.js';
import { type FeedStore, type FollowedFeed, hasFeeds, openFeedStore } from '../feeds/index.js';
import { safe } from '../safe.js';
import { renderFeeds } from '../terminal/index.js';
import { fold } from '../text/index.js';
import { type CommonFlags, note, print, printJson, screen } from './context.js';

/** What is said where none is followed. */
export const NO_FEED = 'No feed is followed.';

/** `verbatim feeds`: the feeds that are followed. */
export function feeds(flags: CommonFlags): void {
  withStore(flags, (store) => {
    const all = store?.feeds().map((feed) => ({ feed, taken: store.taken(feed.address) })) ?? [];
    if (flags.json) for (const { feed, taken } of all) printJson(recordOf(feed, taken));
    else if (all.length === 0) note(NO_FEED);
    else print(renderFeeds(all, screen()));
  });
}

/**
 * `verbatim unfollow`: follows a feed no longer.
 *
 * @throws UsageError where none is meant, or more than one
 */
export function unfollow(typed: string, flags: CommonFlags): void {
  withStore(flags, (store) => {
    const { address, title } = theOne(store?.feeds() ?? [], typed);
    store?.unfollow(address);
    if (flags.json) printJson({ outcome: 'unfollowed', address, title });
    else print(safe(`Followed no longer: ${title ?? address}`));
  });
}

/** The addresses of the feeds that are followed. */
export function followedFeeds(flags: CommonFlags): readonly string[] {
  return withStore(flags, (store) => store?.feeds().map(({ address }) => address) ?? []);
}

/** @param use is given null where nothing was ever followed: no file is made then */
function withStore<Result>(flags: CommonFlags, use: (store: FeedStore | null) => Result): Result {
  const { dataFolder } = readConfig(readEnvironment(process.env), flags);
  if (!hasFeeds(dataFolder)) return use(null);
  const store = openFeedStore(dataFolder);
  try {
    return use(store);
  } finally {
    store.close();
  }
}

function theOne(all: readonly FollowedFeed[], typed: string): FollowedFeed {
  const wanted = fold(typed).trim();
  const exact = all.filter(({ address }) => address === typed);
  const like = all.filter(({ address, title }) => fold(`${title ?? ''}\n${address}`).includes(wanted));
  const [feed, ...others] = exact.length > 0 ? exact : like;
  if (feed === undefined) throw new UsageError(`No feed "${typed}" is followed.`, { run: 'feeds' });
  if (others.length === 0) return feed;
  const addresses = like.map(({ address }) => address).join(', ');
  throw new UsageError(`"${typed}" is ${like.length} feeds. Name one of them: ${addresses}`);
}

function recordOf({ address, title, checkedAt, problem, isGone }: FollowedFeed, taken: number) {
  const asked = checkedAt === null ? null : new Date(checkedAt).toISOString();
  return { address, title, articles: taken, checkedAt: asked, problem, gone: isGone };
}
