import { webAddress } from '../web/index.js';

/** Where in a page its head ends, at the latest. */
const HEAD = 256 * 1024;
const LINK = /<link\b[^>]{1,2000}>/gi;
const ATTRIBUTE = /([\w-]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/i;

/** The addresses of the feeds to which the head of a web page links, in its order. */
export function findFeeds(page: string, address: string): readonly string[] {
  return [...page.slice(0, HEAD).matchAll(LINK)].flatMap(([link]) => {
    const attributes = attributesOf(link);
    const isFeed = /(?:^|\s)alternate(?:\s|$)/i.test(attributes.get('rel') ?? '');
    const href = attributes.get('href');
    if (!isFeed || href === undefined || !FEED_TYPE.test(attributes.get('type') ?? '')) return [];
    const text = href.trim().replace(/&(?:amp|#38|#x26);/gi, '&');
    const base = new URL(address);
    return URL.canParse(text, base.href) ? webAddressOrNone(text, base) : [];
  });
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const all = [...tag.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  );
  return new Map(all.reverse());
}

function webAddressOrNone(text: string, base: URL): string[] {
  try {
    return [webAddress(text, base).href];
  } catch {
    return [];
  }
}
