import { webAddress } from '../web/index.js';
import type { FeedWork } from './feed-work.js';
import { findFeed } from './fetch-feed.js';
import { type FeedUpdate, updateFeed } from './update-feed.js';

/**
 * Follows the feed at an address, or of the page there, and takes its newest entries; one that is followed already is updated.
 *
 * @param newest how many entries
 * @throws WebError where there is no feed
 */
export async function followFeed(address: string, work: FeedWork, newest: number): Promise<FeedUpdate> {
  const found = await findFeed(webAddress(address).href, work.client);
  const feed = work.store.follow({ address: found.address, title: found.feed?.title ?? null });
  return updateFeed(feed, work, found, newest);
}
