import * as v from 'valibot';
import { withoutEnding } from '../../articles/index.js';
import type { SqlValue } from '../../sqlite.js';
import type { Span } from '../../text/index.js';
import { countSentences, type ReadArticle } from '../reading.js';
import { decodeArticleWords } from '../words/index.js';
import { articleRow } from './content-schema.js';
import { digestOf } from './digest.js';

/** The columns of `article` that hold what was read, in their order; the digest is of them. */
const COLUMNS = [
  'suffix',
  'title',
  'byline',
  'authors',
  'language',
  'date',
  'url',
  'outlet',
  'text',
  'paragraphs',
  'quotes',
  'statements',
  'passages',
  'words',
  'vectors',
] as const;

type Column = (typeof COLUMNS)[number];

/** @param before the article before it in its file: their text may be one */
export function toRow(
  { article, quotes, statements, passages, words, vectors }: ReadArticle,
  before: ReadArticle | undefined,
): Readonly<Record<Column | 'digest', SqlValue>> {
  const { id, file, text, title, byline, authors, language, date, url, outlet, paragraphs } = article;
  const row: Readonly<Record<Column, SqlValue>> = {
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
  return { ...row, digest: digestOf(valuesOf(row)) };
}

/**
 * The article in a row of the table, checked to the last byte.
 *
 * @param file the name that its file has now
 * @param textBefore the text of the article before it in its file, where it has the same
 * @throws where the row is not what was written, or no article
 */
export function fromRow(
  row: Readonly<Record<string, unknown>>,
  file: string,
  textBefore: string,
  dimension: number,
): ReadArticle {
  const { digest } = row;
  if (!(digest instanceof Uint8Array) || !digestOf(valuesOf(row)).equals(digest))
    throw new Error('the row is not the one that was written');
  const { suffix, text, paragraphs, quotes, statements, passages, words, vectors, ...head } = v.parse(
    articleRow,
    row,
  );
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
  checkSpans(read);
  if (read.vectors.length !== countSentences(passages) * dimension)
    throw new Error('there are not as many vectors as sentences');
  if (read.words.passages !== passages.length) throw new Error('the words are those of other passages');
  return read;
}

function valuesOf(row: Readonly<Record<string, unknown>>): SqlValue[] {
  return COLUMNS.map((column) => row[column] as SqlValue);
}

function toVectors(bytes: Uint8Array): Float32Array {
  const vectors = new Float32Array(bytes.byteLength / Float32Array.BYTES_PER_ELEMENT);
  new Uint8Array(vectors.buffer).set(bytes);
  for (const value of vectors) if (!Number.isFinite(value)) throw new Error('a vector is no vector');
  return vectors;
}

/** @throws where one ends beyond the text, or before it begins */
function checkSpans({ article, quotes, statements, passages }: ReadArticle): void {
  const check = ({ start, end }: Span) => {
    if (start > end || end > article.text.length)
      throw new Error(`${start} to ${end} is no part of its text`);
  };
  article.paragraphs.forEach(check);
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
