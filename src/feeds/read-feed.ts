import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { findDates } from '../articles/index.js';
import { webAddressOrNull } from '../web/index.js';

/** What a feed announces. */
export interface Feed {
  readonly title: string | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Of the page. */
  readonly address: string;
  /** ISO calendar date; null where the feed does not say, or not in a form that is known. */
  readonly date: string | null;
}

/** More than a feed that is meant to be read has. */
const MOST_ENTRIES = 500;

/**
 * Reads a feed: RSS, Atom, RDF or JSON Feed. Entries without the address of a page are left out.
 *
 * @param charset its encoding as the server says, where the feed itself does not
 * @returns null where the bytes are no feed
 */
export async function readFeed(bytes: Buffer, charset: string | null, address: string): Promise<Feed | null> {
  const { parseFeed } = await import('feedsmith');
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(decode(bytes, charset), { maxItems: MOST_ENTRIES });
  } catch {
    return null;
  }
  const { title, entries } = itemsOf(parsed);
  const base = new URL(address);
  const read = entries.flatMap(({ link, published }) => {
    const page = webAddressOrNull(link, base);
    const printed = String(published ?? '');
    const time = Date.parse(printed);
    // The day as it is printed, wherever that is: so days are read everywhere.
    const date = findDates(printed, 'other')[0]?.date ?? null;
    return page === null ? [] : [{ address: page.href, date, time: Number.isNaN(time) ? null : time }];
  });
  // Where all are dated, their dates tell which are new; else the feed's own order does.
  if (read.every(({ time }) => time !== null)) read.sort((a, b) => Number(b.time) - Number(a.time));
  return {
    title: title?.replace(/\s+/g, ' ').trim() || null,
    entries: read.map(({ address, date }) => ({ address, date })),
  };
}

interface Item {
  readonly link: string | undefined;
  /** In whatever form. */
  readonly published: unknown;
}

type Parsed = ReturnType<typeof import('feedsmith').parseFeed>;

/** What the kinds of feeds have in common. */
function itemsOf(parsed: Parsed): { readonly title: string | undefined; readonly entries: readonly Item[] } {
  switch (parsed.format) {
    case 'atom': {
      const { title, entries = [] } = parsed.feed;
      return {
        title: title?.value,
        entries: entries.map(({ links, published, updated }) => ({
          link: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
          published: published ?? updated,
        })),
      };
    }
    case 'json': {
      const { title, items = [] } = parsed.feed;
      return {
        title,
        entries: items.map(({ url, external_url, date_published }) => ({
          link: url ?? external_url,
          published: date_published,
        })),
      };
    }
    case 'rdf': {
      const { title, items = [] } = parsed.feed;
      return { title, entries: items.map(({ link, dc }) => ({ link, published: dc?.dates?.[0] })) };
    }
    default: {
      const { title, items = [] } = parsed.feed;
      return {
        title,
        entries: items.map(({ link, guid, pubDate, dc }) => ({
          link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          published: pubDate ?? dc?.dates?.[0],
        })),
      };
    }
  }
}

const XML_ENCODING = /^(?:\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+))/i;

function decode(bytes: Buffer, charset: string | null): string {
  if (isUtf8(bytes)) return bytes.toString();
  const named = XML_ENCODING.exec(bytes.toString('latin1', 0, 200))?.[1] ?? charset ?? '';
  const isOther = iconv.encodingExists(named) && !/^(?:utf-?8|iso-?8859-1)$/i.test(named);
  return iconv.decode(
    bytes,
    isOther ? named : bytes.subarray(0, 2).toString('hex') === 'fffe' ? 'utf-16' : 'windows-1252',
  );
}
