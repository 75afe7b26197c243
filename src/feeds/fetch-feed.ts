import { type WebAnswer, type WebClient, WebError, type WebRequest } from '../web/index.js';
import type { FollowedFeed } from './feed-store.js';
import { findFeeds } from './find-feeds.js';
import { type Feed, readFeed } from './read-feed.js';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1';

/** Feeds go by many types, some of them wrong; pictures and sounds are none. */
const MAY_BE_FEED = /^$|^text\/|^application\/(?:octet-stream$|.*\b(?:xml|json|rss|atom)\b)/;

const MOST_BYTES = 4 * 1024 * 1024;

/** A feed as its server gives it; `feed` is null where what is known of it still stands. */
export interface FetchedFeed {
  readonly answer: WebAnswer;
  readonly feed: Feed | null;
}

/** @throws WebError where it cannot be fetched, or is no feed */
export async function fetchFeed(
  address: string,
  client: WebClient,
  before: Pick<FollowedFeed, 'etag' | 'lastModified'> | null,
): Promise<FetchedFeed> {
  const answer = await client.get(address, requestOf(before));
  if (!answer.isNew) return { answer, feed: null };
  const feed = await feedIn(answer);
  if (feed === null) throw new WebError(address, 'is no feed', 'refused');
  return { answer, feed };
}

/**
 * The feed at an address, or the first to which the page there links, with its own address.
 *
 * @throws WebError where there is none
 */
export async function findFeed(
  address: string,
  client: WebClient,
): Promise<FetchedFeed & { readonly address: string }> {
  const answer = await client.get(address, requestOf(null));
  const feed = await feedIn(answer);
  if (feed !== null) return { address, answer, feed };
  const [linked] = findFeeds(answer.bytes.toString(), answer.address);
  if (linked === undefined) throw new WebError(address, 'is no feed, and links to none', 'refused');
  return { address: linked, ...(await fetchFeed(linked, client, null)) };
}

function requestOf(before: Pick<FollowedFeed, 'etag' | 'lastModified'> | null): WebRequest {
  return { accept: ACCEPT, wants: (type) => MAY_BE_FEED.test(type), ...before };
}

async function feedIn({ bytes, charset, address }: WebAnswer): Promise<Feed | null> {
  if (bytes.length > MOST_BYTES) throw new WebError(address, 'is larger than 4 MB', 'refused');
  return readFeed(bytes, charset, address);
}
