import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { withoutEnding } from '../../articles/index.js';
import type { SqlValue } from '../../sqlite.js';
import type { Span } from '../../text/index.js';
import { countSentences, type ReadArticle } from '../reading.js';
import { isTextOrNull } from '../shape.js';
import { decodeArticleWords } from '../words/index.js';
import { articleRow, readToldLists } from './content-schema.js';
import { type Digest, digestOf, type Row } from './digest.js';

/** The columns of an article that hold what questions read of it, in the order of its checksum. */
export const TOLD = ['text', 'paragraphs', 'quotes', 'statements', 'passages'] as const;

/** All that are digested, in their order. */
const DIGESTED = [
  'suffix',
  'title',
  'byline',
  'authors',
  'language',
  'date',
  'url',
  'outlet',
  ...TOLD,
  'words',
  'vectors',
] as const;

/** The bytes of the checksum in a row's digest. */
const CHECKSUM_BYTES = 4;

/** A row as a database gives it. */
type Columns = Readonly<Record<string, unknown>>;

/** Which article of which reading a row must be of. */
export interface RowPlace {
  readonly key: string;
  readonly part: number;
  /** The name that its file has now. */
  readonly file: string;
}

/** What questions read of an article. */
export type ToldArticle = Pick<ReadArticle, 'quotes' | 'statements' | 'passages'> &
  Pick<ReadArticle['article'], 'text' | 'paragraphs'>;

/** @param before the article before it in its file: their text may be one */
export function toRow(
  { article, quotes, statements, passages, words, vectors }: ReadArticle,
  { key, part }: Pick<RowPlace, 'key' | 'part'>,
  before: ReadArticle | undefined,
): Row & { readonly digest: Digest } {
  const { id, file, text, title, byline, authors, language, date, url, outlet, paragraphs } = article;
  const row: Row = {
    reading: key,
    part,
    suffix: id.slice(withoutEnding(file).length),
    title,
    byline,
    authors: JSON.stringify(authors),
    language,
    date,
    url,
    outlet,
    text: text === before?.article.text ? null : text,
    paragraphs: JSON.stringify(paragraphs),
    quotes: JSON.stringify(quotes),
    statements: JSON.stringify(statements),
    passages: JSON.stringify(passages),
    words: words.bytes,
    vectors: new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
  };
  return { ...row, digest: digestOfRow(row, { key, part }) };
}

/**
 * The digest of a row: the checksum (CRC-32, little-endian) of its place and what questions read, which they compare, and behind it
 * the SHA-256 of that and all else.
 */
export function digestOfRow(row: Columns, { key, part }: Pick<RowPlace, 'key' | 'part'>): Digest {
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(checksumOfTold(row, { key, part }));
  return Buffer.concat([
    checksum,
    digestOf([key, part, ...DIGESTED.map((column) => row[column] as SqlValue)]),
  ]);
}

/** SHA-256 would take a thirtieth of a question. */
function checksumOfTold(row: Columns, { key, part }: Pick<RowPlace, 'key' | 'part'>): number {
  const values = TOLD.map((column) => row[column]);
  const lengths = values.map((value) => (typeof value === 'string' ? value.length : null));
  let checksum = crc32(JSON.stringify([key, part, lengths]));
  for (const value of values) if (typeof value === 'string') checksum = crc32(value, checksum);
  return checksum;
}

/**
 * The article in a row of the table, checked to the last byte.
 *
 * @param textBefore the text of the article before it in its file, where it has the same
 * @throws where the row is not what was written, not of this place, or no article
 */
export function fromRow(row: Columns, place: RowPlace, textBefore: string, dimension: number): ReadArticle {
  const { file } = place;
  if (!(row.digest instanceof Uint8Array) || !digestOfRow(row, place).equals(row.digest))
    throw notAsWritten();
  const { suffix, text, words, vectors, ...head } = v.parse(articleRow, row);
  const { paragraphs, quotes, statements, passages } = readToldLists(row);
  const read: ReadArticle = {
    article: {
      id: `${withoutEnding(file)}${suffix}`,
      file,
      ...head,
      length: (text ?? textBefore).length,
      text: text ?? textBefore,
      paragraphs,
    },
    quotes,
    statements,
    passages,
    words: decodeArticleWords(words),
    vectors: toVectors(vectors),
  };
  checkSpans({ ...read, text: read.article.text, paragraphs });
  if (read.vectors.length !== countSentences(passages) * dimension)
    throw new Error('there are not as many vectors as sentences');
  if (read.words.passages !== passages.length) throw new Error('the words are those of other passages');
  return read;
}

/**
 * What questions read of the article in a row, which need not have its words and vectors: they are not looked at.
 *
 * @param textBefore as above
 * @throws as above
 */
export function toldFromRow(row: Columns, place: RowPlace, textBefore: string): ToldArticle {
  const { digest } = row;
  const isWritten =
    digest instanceof Uint8Array &&
    digest.length > CHECKSUM_BYTES &&
    new DataView(digest.buffer, digest.byteOffset).getUint32(0, true) === checksumOfTold(row, place);
  if (!isWritten) throw notAsWritten();
  const { text } = row;
  if (!isTextOrNull(text)) throw notAsWritten();
  const told = { ...readToldLists(row), text: (text as string | null) ?? textBefore };
  checkSpans(told);
  return told;
}

function notAsWritten(): Error {
  return new Error('the row is not the one that was written');
}

function toVectors(bytes: Uint8Array): Float32Array {
  const vectors = new Float32Array(bytes.byteLength / Float32Array.BYTES_PER_ELEMENT);
  new Uint8Array(vectors.buffer).set(bytes);
  for (const value of vectors) if (!Number.isFinite(value)) throw new Error('a vector is no vector');
  return vectors;
}

/** @throws where one ends beyond the text, or before it begins */
function checkSpans({ text, paragraphs, quotes, statements, passages }: ToldArticle): void {
  const check = ({ start, end }: Span) => {
    if (start > end || end > text.length) throw new Error(`${start} to ${end} is no part of its text`);
  };
  paragraphs.forEach(check);
  statements.forEach(check);
  for (const quote of quotes) {
    check(quote);
    quote.parts?.forEach(check);
    if (quote.answers) check(quote.answers);
  }
  for (const passage of passages) {
    check(passage);
    passage.sentences.forEach(check);
  }
}
