import { webAddressOrNull } from '../web/index.js';

/** Where in a page its head ends, at the latest. */
const HEAD = 256 * 1024;
const LINK = /<link\b[^>]{1,2000}>/gi;
const ATTRIBUTE = /([\w-]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/i;

/** The addresses of the feeds to which the head of a web page links, in its order. */
export function findFeeds(page: string, address: string): readonly string[] {
  const base = new URL(address);
  return [...page.slice(0, HEAD).matchAll(LINK)].flatMap(([link]) => {
    const attributes = attributesOf(link);
    const isFeed = /(?:^|\s)alternate(?:\s|$)/i.test(attributes.get('rel') ?? '');
    const href = attributes.get('href');
    if (!isFeed || href === undefined || !FEED_TYPE.test(attributes.get('type') ?? '')) return [];
    return webAddressOrNull(href.replace(/&(?:amp|#38|#x26);/gi, '&'), base)?.href ?? [];
  });
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const all = [...tag.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  );
  return new Map(all.reverse());
}
