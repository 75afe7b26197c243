import type { FollowedFeed } from './feed-store.js';
import type { FeedWork } from './feed-work.js';
import { type FeedUpdate, updateFeed } from './update-feed.js';

/** Asks every feed for what is new, but for those that want to be left alone, or are gone. */
export function updateFeeds(work: FeedWork): Promise<readonly FeedUpdate[]> {
  return updateThose(work, () => true);
}

/** The same, but for those that have answered since then, or failed so that they are left alone. */
export function updateDueFeeds(work: FeedWork, since: number): Promise<readonly FeedUpdate[]> {
  return updateThose(work, ({ checkedAt }) => (checkedAt ?? 0) < since);
}

function updateThose(
  work: FeedWork,
  isMeant: (feed: FollowedFeed) => boolean,
): Promise<readonly FeedUpdate[]> {
  const now = Date.now();
  const due = work.store.feeds().filter((feed) => !feed.isGone && feed.waitUntil <= now && isMeant(feed));
  return Promise.all(due.map((feed) => updateFeed(feed, work)));
}
