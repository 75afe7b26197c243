import { authorsIn, isByline } from '../../authors.js';
import { hostOf, type Particulars, webAddress } from '../../particulars.js';
import { type LinkedObject, textsIn } from './linked-data.js';
import { isNameOf, outletBehind, titleOfPage } from './page-title.js';
import type { Page, PageElement } from './page-tree.js';
import { plainLine } from './plain-line.js';

/** What the head of a page says of its article. */
export interface PageParticulars extends Particulars {
  /** What the article is about, in a sentence; often its standfirst. */
  readonly description: string | null;
  /** Whom the page names as the authors, its outlet among them. */
  readonly signatures: readonly string[];
  /** Whether the page says that its article is for subscribers. */
  readonly isForSubscribers: boolean;
}

const DATES =
  `article:published_time og:article:published_time og:published_time datepublished date.published dcterms.created
  dc.date.issued dcterms.date dc.date date pubdate publishdate publish_date publish-date publication_date parsely-pub-date
  sailthru.date cxenseparse:recs:publishtime article.published`.split(/\s+/);
const AUTHORS =
  'author parsely-author article:author dc.creator dcterms.creator byl sailthru.author og:article:author'.split(
    ' ',
  );

/**
 * The title, authors, date, address and outlet of the page's article, by what it says for search engines (JSON-LD) and social
 * networks (Open Graph), then by its own words.
 *
 * @param linked what the page's JSON-LD says of its article
 * @param savedFrom where a browser has noted that it saved the page from
 * @param headings those above the article, the nearest first
 */
export function particularsOfPage(
  page: Page,
  linked: LinkedObject,
  headings: readonly string[],
  savedFrom: string | null,
): PageParticulars {
  const meta = metaOf(page);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const line = (text: string | null | undefined) => plainLine(text ?? '');
  const url = addressOf(page, linked, first(['og:url'])) ?? webAddress(savedFrom);
  const siteName = line(first(['og:site_name', 'application-name']));
  const publisher = line(textsIn(linked.publisher)[0]);
  // Some give a code of their own software in the place of the name.
  const outlet = siteName && (/\p{Lu}|[^\p{ASCII}]/u.test(siteName) || !publisher) ? siteName : publisher;
  const named = textsIn(linked.author);
  const byHead = first(AUTHORS);
  const authors = [named, byHead === null ? [] : [byHead]].find(nameSomebody) ?? markedAuthors(page);
  const sources = {
    headline: line(textsIn(linked.headline)[0]),
    shared: line(first(['og:title', 'twitter:title'])),
    tab: line(page.getElementsByTagName('title')[0]?.textContent),
    headings,
  };
  const outlets = [siteName, publisher, url && hostOf(url)].filter((name) => name !== null);
  const title = titleOfPage(sources, outlets);
  const signatures = namesOf(authors);
  const behind = outletBehind(title, [sources.tab, sources.shared], outlets);
  const people = signatures.filter(
    (name) => !isNameOf(name, behind === null ? outlets : [...outlets, behind]),
  );
  return {
    title,
    // An outlet signs what nobody else does.
    authors: people.length > 0 ? people : signatures,
    signatures,
    date: textsIn(linked.datePublished)[0] ?? first(DATES) ?? markedDate(page),
    url,
    outlet: outlet ?? behind,
    description: line(first(['og:description', 'description', 'twitter:description'])),
    isForSubscribers: /^false$/i.test(String(linked.isAccessibleForFree)),
  };
}

/** The values of the page's `<meta>` by their names in lower case; the first of a name counts. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** What a link leads to, by its attribute `rel`. */
const CANONICAL = /^canonical$/i;
const AUTHOR = /(?:^|\s)author(?:\s|$)/i;

function addressOf(page: Page, linked: LinkedObject, shared: string | null): string | null {
  const link = page.findElement(
    (element) => element.localName === 'link' && CANONICAL.test(element.getAttribute('rel') ?? ''),
  );
  const canonical = link?.getAttribute('href');
  const main = linked.mainEntityOfPage;
  const mainId = typeof main === 'object' && main !== null && '@id' in main ? main['@id'] : main;
  const given = [canonical, shared, linked.url, mainId].filter((value) => typeof value === 'string');
  return given.map((value) => webAddress(value)).find((address) => address !== null) ?? null;
}

/** The first date that the page marks up as one. */
function markedDate(page: Page): string | null {
  const marked = page.findElement(
    (element) => element.localName === 'time' || element.getAttribute('itemprop') === 'datePublished',
  );
  return marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? null;
}

/** The first author that the page marks up as one, or each of those within where it marks up one for all of them. */
function markedAuthors(page: Page): string[] {
  const marked = page.findElement(isAuthor);
  const parts = [isAuthor, isName].map((accepts) => {
    const within = marked?.findElements(accepts) ?? [];
    return within.filter((element) => element.findElement(accepts) === null);
  });
  const authors = parts.find(({ length }) => length > 0) ?? (marked ? [marked] : []);
  return authors.map(({ textContent }) => textContent);
}

/** How programs for sites call whoever writes before anybody has given a name. */
const ACCOUNT = /^(?:admin(?:istrator)?|root|user|webmaster|editor|wordpress)$/i;

function nameSomebody(names: readonly string[]): boolean {
  return names.length > 0 && !names.every((name) => ACCOUNT.test(name.trim()));
}

function isAuthor(element: PageElement): boolean {
  if (element.getAttribute('itemprop') === 'author') return true;
  // The hCard of microformats, which WordPress prints.
  const classes = element.getAttribute('class') ?? '';
  return (
    AUTHOR.test(element.getAttribute('rel') ?? '') || (AUTHOR.test(classes) && /\bvcard\b/i.test(classes))
  );
}

function isName(element: PageElement): boolean {
  return (
    element.getAttribute('itemprop') === 'name' ||
    /(?:^|\s)fn(?:\s|$)/.test(element.getAttribute('class') ?? '')
  );
}

const ADDRESS = /^https?:|^www\.|@/;

function namesOf(authors: readonly string[]): string[] {
  const names = new Set<string>();
  for (const author of authors) {
    const line = plainLine(author);
    if (line && !ADDRESS.test(line)) for (const name of partsOf(line)) names.add(name);
  }
  return [...names];
}

/** The people of "Par Anne Roux et Luc Petit"; a name that does not part into several of two words is one. */
function partsOf(line: string): readonly string[] {
  const marked = authorsIn(line);
  if (marked.length > 0 || isByline(line)) return marked;
  const parts = authorsIn(`by ${line}`);
  const arePeople = parts.every((name) => name.includes(' '));
  return parts.length > 1 && arePeople ? parts : [line];
}
