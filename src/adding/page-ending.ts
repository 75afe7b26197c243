import { formatOf } from '../articles/index.js';
import type { WebAnswer } from '../web/index.js';

/** The endings of files, by the media types for which servers hand them out. */
const BY_TYPE: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/x-pdf': '.pdf',
  'application/json': '.json',
  'application/feed+json': '.json',
  'application/x-ndjson': '.jsonl',
  'application/jsonl': '.jsonl',
  'multipart/related': '.mhtml',
  'message/rfc822': '.eml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/epub+zip': '.epub',
};

/** Types that say nothing of what it is. */
const ANYTHING: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
]);

/** What the bytes of a file begin with, whatever their type says. */
const BY_CONTENT: readonly (readonly [RegExp, string])[] = [
  [/^.{0,64}%PDF-/s, '.pdf'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/i,
    '.html',
  ],
];

/** What the types of feeds hold, and those of any XML. */
const OF_FEED = /\b(?:xml|rss|atom)\b/;
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/;

/** Whether an answer of this type may be a feed, of which one is told what to do with it. */
export function mayBeFeed(type: string): boolean {
  return OF_FEED.test(type);
}

/** Whether an answer is a feed of articles, and none itself. */
export function isFeed({ bytes }: WebAnswer): boolean {
  return FEED.test(bytes.toString('latin1', 0, 1024));
}

/** Whether a page of this type may be an article; the address counts where the type says nothing. */
export function mayBeArticle(type: string, address: URL): boolean {
  return endingByType(type, address) !== null;
}

/** The ending of the file in which an answer is kept, with the dot; null where no format reads it. */
export function pageEnding({ type, address, bytes }: WebAnswer): string | null {
  const head = bytes.toString('latin1', 0, 1024);
  const told = BY_CONTENT.find(([signature]) => signature.test(head))?.[1];
  return told !== undefined && isRead(told) ? told : endingByType(type, new URL(address));
}

function endingByType(type: string, { pathname }: URL): string | null {
  const ofPath = /\.[a-z\d]+$/i.exec(pathname)?.[0].toLowerCase() ?? '';
  // Plain text is also what servers call Markdown, and whatever else they do not know.
  const isTold = !ANYTHING.has(type) && (type !== 'text/plain' || !isRead(ofPath));
  const ending = isTold ? BY_TYPE[type] : ofPath;
  return ending !== undefined && isRead(ending) ? ending : null;
}

function isRead(ending: string): boolean {
  return ending !== '' && formatOf(`page${ending}`) !== null;
}
