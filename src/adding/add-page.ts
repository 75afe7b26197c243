import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BESIDE } from '../articles/index.js';
import { replaceFile, type SeedReader, type UnembeddedReading } from '../index/index.js';
import { type WebAnswer, type WebClient, WebError, type WebRequest, webAddress } from '../web/index.js';
import type { TakenIn } from './added.js';
import { isSameSite } from './address-key.js';
import { keepSeed } from './keep-seed.js';
import { changeKeptPage, type KeptPage, writeKeptPage } from './kept-page.js';
import type { KnownPages, KnownSeed } from './known-pages.js';
import { isFeed, mayBeArticle, mayBeFeed, pageEnding } from './page-ending.js';
import { readArticles } from './read-articles.js';
import { seedName } from './seed-name.js';
import { toUnicode } from './to-unicode.js';

const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.9, */*;q=0.5';

export interface PageTools {
  readonly seedsFolder: string;
  readonly client: WebClient;
  readonly reader: SeedReader;
  readonly known: KnownPages;
  /** Runs what looks for a seed and then writes one, so that two pages of one article do not both become one. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export interface PageWishes {
  /** When it was published, as an ISO calendar date, where the page itself does not say. */
  readonly date?: string | null;
  /** Leave an article that is known as it is, without asking for its page. */
  readonly onlyNew?: boolean;
}

/** A page that has been read as an article. */
interface ReadPage {
  readonly bytes: Buffer;
  readonly ending: string;
  readonly name: string;
  readonly kept: KeptPage;
  readonly reading: UnembeddedReading;
}

/**
 * Fetches a page and keeps it as a seed, with what is known of it beside it; a page that is kept already is brought up to date.
 *
 * @throws WebError where it cannot be fetched, SeedError where it is no article, an error of the file system
 */
export async function addPage(source: string, tools: PageTools, wishes: PageWishes = {}): Promise<TakenIn> {
  const asked = webAddress(source).href;
  const before = tools.known.find([asked]);
  if (before && (before.kept === null || wishes.onlyNew))
    return { source, outcome: 'known', file: before.file };
  const answer = await tools.client.get(asked, requestOf(before));
  if (!answer.isNew && before) return { source, outcome: 'unchanged', file: before.file };
  const page = await readPage(answer, asked, tools.reader, wishes);
  return tools.alone(async () => {
    const { kept } = page;
    const seed = before ?? tools.known.find([asked, kept.url, answer.address]);
    const { file, outcome } = seed ? await update(seed, page, tools) : await keep(page, tools);
    return { source, outcome, file };
  });
}

function requestOf(before: KnownSeed | null): WebRequest {
  const { etag = null, lastModified = null } = before?.kept?.page ?? {};
  return { etag, lastModified, accept: ACCEPT, wants: isWanted };
}

function isWanted(type: string, address: URL): boolean {
  return mayBeArticle(type, address) || mayBeFeed(type);
}

async function readPage(
  answer: WebAnswer,
  asked: string,
  reader: SeedReader,
  { date = null }: PageWishes,
): Promise<ReadPage> {
  const { address, etag, lastModified } = answer;
  const ending = pageEnding(answer);
  if (ending === null) {
    const why = isFeed(answer) ? 'is a feed: use the command "follow"' : 'is of a kind that is not read';
    throw new WebError(asked, why, 'refused');
  }
  const bytes = toUnicode(answer);
  const reading = await readArticles(reader, { file: `page${ending}`, bytes });
  const [article, ...others] = reading.articles.map((one) => one.article);
  // Whoever writes a page may say that it is another's.
  const isOwn = article?.url && others.length === 0 && isSameSite(article.url, address);
  const url = isOwn ? article.url : address;
  return {
    bytes,
    ending,
    name: seedName(article ?? { title: '', date: null }, url),
    kept: {
      url,
      addresses: [...new Set([asked, address, url])],
      fetched: new Date().toISOString(),
      etag,
      lastModified,
      date: article?.date ? null : date,
    },
    reading,
  };
}

async function keep(
  { name, ending, bytes, kept, reading }: ReadPage,
  { seedsFolder, known, reader }: PageTools,
): Promise<Pick<TakenIn, 'file' | 'outcome'>> {
  const beside = Buffer.from(writeKeptPage(kept));
  const file = await keepSeed(seedsFolder, name, ending, bytes, beside);
  reader.expect({ file, bytes, beside }, reading);
  known.note({ file, kept: { page: kept, beside: file + BESIDE } }, kept.addresses);
  return { file, outcome: 'added' };
}

/** Brings the page of a seed up to date where it is fetched under an address of its own; notes a further address of it. */
async function update(
  seed: KnownSeed,
  { ending, bytes, kept, reading }: ReadPage,
  { seedsFolder, known, reader }: PageTools,
): Promise<Pick<TakenIn, 'file' | 'outcome'>> {
  const { file } = seed;
  if (seed.kept === null) return { file, outcome: 'known' };
  const { page, beside } = seed.kept;
  const isNewAddress = !kept.addresses.every((address) => page.addresses.includes(address));
  const isOwn = kept.addresses.some((address) => page.addresses.includes(address));
  const isNew = isOwn && !bytes.equals(await readFile(join(seedsFolder, file)));
  if (!isNew && !isNewAddress) return { file, outcome: 'unchanged' };
  if (isNew && !file.endsWith(ending))
    throw new WebError(kept.url, `is of another kind (${ending}) than ${file}; remove that first`, 'refused');
  const addresses = [...new Set([...page.addresses, ...kept.addresses])];
  const next = isNew ? { ...kept, addresses } : { ...page, addresses };
  const path = join(seedsFolder, beside);
  // What the server calls the page is noted when that is here: cut off in between, it is fetched once more.
  if (isNew) await replaceFile(join(seedsFolder, file), bytes);
  const given = Buffer.from(changeKeptPage(await readFile(path, 'utf8'), next));
  await replaceFile(path, given);
  if (isNew) reader.expect({ file, bytes, beside: given }, reading);
  known.note({ file, kept: { page: next, beside } }, addresses);
  return { file, outcome: isNew ? 'updated' : 'known' };
}
