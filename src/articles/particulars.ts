import { parseDocument } from 'yaml';
import type { Article } from './article.js';
import { authorsIn, isByline } from './authors.js';
import { findDates } from './dates/index.js';
import { wholeCharacters } from './whole-characters.js';

/** What a file says of its article beside the article's words; what it does not say, or not usably, is null. */
export interface Particulars {
  readonly title: string | null;
  /** In the order given; empty where nobody is named. */
  readonly authors: readonly string[];
  /** As it is written; it is read when the article's language is known. */
  readonly date: string | null;
  /** An http or https address. */
  readonly url: string | null;
  readonly outlet: string | null;
}

export const NO_PARTICULARS: Particulars = { title: null, authors: [], date: null, url: null, outlet: null };

/**
 * The fields that say it, by their names in lower case without what parts words ("published_at", "publishedAt"), as news
 * services, readers, clippers and crawlers call them: the first of them that is filled counts.
 */
const KEYS = {
  title: ['title', 'headline', 'webtitle', 'posttitle'],
  authors: ['authors', 'author', 'byline', 'creator'],
  date: [
    ...['date', 'published', 'publisheddate', 'datepublished', 'publishedat', 'publishedtime', 'publishedon'],
    ...[
      'pubdate',
      'publishdate',
      'datepublish',
      'publicationdate',
      'webpublicationdate',
      'firstpublished',
      'postdate',
    ],
  ],
  url: ['url', 'link', 'address', 'canonical', 'canonicalurl', 'weburl', 'alternate', 'source'],
  outlet: ['outlet', 'source', 'publisher', 'sitename', 'site', 'publication', 'origin'],
} as const;

/**
 * The particulars in the fields of front matter, of a file beside the seed or of a JSON object; other fields, and values of
 * other kinds than these are, are passed over.
 */
export function particularsOf(value: unknown): Particulars {
  const byName = new Map([...fieldsOf(value)].map(([key, field]) => [key.replaceAll(/[_\s-]/g, ''), field]));
  const first = (keys: readonly string[], isOne: (name: string) => boolean = () => true) =>
    keys.flatMap((key) => namesIn(byName.get(key))).find(isOne) ?? null;
  const authors = KEYS.authors.map((key) => namesIn(byName.get(key))).find(({ length }) => length > 0) ?? [];
  return {
    title: first(KEYS.title),
    authors: authors.flatMap(authorsOf),
    date: dateIn(first(KEYS.date)),
    url: webAddress(first(KEYS.url, isAddress)),
    outlet: first(KEYS.outlet, (name) => !isAddress(name)),
  };
}

function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}

/** Those whom a field for an author names: "By Anne Roux", "Anne Roux; Luc Petit", "[[Anne Roux]]". */
function authorsOf(field: string): readonly string[] {
  if (isByline(field)) return authorsIn(field);
  return field
    .split(';')
    .map((name) => name.trim().replace(/^\[\[(.*)\]\]$/, '$1'))
    .filter((name) => /\p{L}/u.test(name));
}

/** A date as written, or of the seconds or milliseconds since 1970 as which some programs keep it. */
function dateIn(value: string | null): string | null {
  if (value === null || !/^(?:\d{9,10}|\d{12,13})$/.test(value)) return value;
  return new Date(Number(value) * (value.length > 10 ? 1 : 1000)).toISOString();
}

/** The fields of an object by their names in lower case; none of what is no object. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
}

/** Lists, and things with a name, that are within each other where people write them. */
const MOST_NESTED = 4;

/** The fields in which a thing says what it is called, or where it leads: of people, of WordPress, of readers of feeds. */
const NAMES = ['name', 'rendered', 'title', 'href'];

/** The texts in a value: itself, those of a list, the names of what has one. Each in one line. */
function namesIn(value: unknown, nested = 0): string[] {
  if (nested > MOST_NESTED) return [];
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, nested + 1));
  if (typeof value === 'object' && value !== null) {
    const name = Object.entries(value).find(([key]) => NAMES.includes(key))?.[1];
    return namesIn(name, nested + 1);
  }
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const name = wholeCharacters(String(value)).replace(/\s+/g, ' ').trim();
  return name === '' ? [] : [name];
}

/** The fields of a YAML mapping. A text that is none is read as lines of `key: value`, as people write them. */
export function yamlFields(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const value: unknown = document.errors.length === 0 ? document.toJS() : null;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Such as one that refers to itself too often.
  }
  return Object.fromEntries(
    yaml.split(/\r?\n/).flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
    }),
  );
}

/** The article with what is given of it in the place of what its own file says. */
export function withParticulars(article: Article, given: Particulars): Article {
  const url = given.url ?? article.url;
  const hasHostAsOutlet = article.outlet === null || (article.url && article.outlet === hostOf(article.url));
  return {
    ...article,
    title: given.title ?? article.title,
    byline: article.byline ?? (given.authors.join(', ') || null),
    authors: given.authors.length > 0 ? given.authors : article.authors,
    url,
    outlet: given.outlet ?? (url && hasHostAsOutlet ? hostOf(url) : article.outlet),
    date: (given.date && findDates(given.date, article.language)[0]?.date) || article.date,
  };
}

/** The value as an http(s) address, or null: nothing else may become a link. */
export function webAddress(value: string | null | undefined): string | null {
  if (!value) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The host of a web address as readers know it, without "www.". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
