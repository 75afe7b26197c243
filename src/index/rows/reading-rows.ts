import * as v from 'valibot';
import type { SqlValue } from '../../sqlite.js';
import type { ReadArticle, Reading } from '../reading.js';
import { fromRow, toRow } from './article-row.js';
import { readingRow } from './content-schema.js';
import { DamagedIndex } from './damaged-index.js';
import { type Digest, digestOf, type Row } from './digest.js';

/** A reading as it lies in tables. */
export interface ReadingRows {
  /** The row of `reading`. */
  readonly reading: Row;
  /** The rows of `article`, in their order. */
  readonly articles: readonly Row[];
}

/** A reading as rows of tables, under its key. */
export function toReadingRows(key: string, { articles, problems }: Reading): ReadingRows {
  const rows = articles.map((article, part) => toRow(article, { key, part }, articles[part - 1]));
  const digest = digestOfReading(key, problems, rows);
  return { reading: { key, problems: JSON.stringify(problems), digest }, articles: rows };
}

/**
 * The reading of rows as a database gives them, checked to the last byte.
 *
 * @param key that it must have
 * @param file the name that its file has now
 * @param articles in their order
 * @throws where they are not what was written
 */
export function fromReadingRows(
  { reading, articles }: { readonly reading: unknown; readonly articles: readonly unknown[] },
  key: string,
  file: string,
  dimension: number,
): Reading {
  const rows = articles as readonly (Record<string, unknown> & { readonly digest: SqlValue })[];
  const problems = checkReading({ reading, articles: rows }, key, file);
  const read: ReadArticle[] = [];
  for (const [part, row] of rows.entries())
    read.push(fromRow(row, { key, part, file }, read.at(-1)?.article.text ?? '', dimension));
  return { articles: read, problems };
}

/**
 * That the articles of a reading are those that were written, told by their digests. Returns why it has none, or not all.
 *
 * @throws DamagedIndex
 */
function checkReading(
  {
    reading,
    articles,
  }: { readonly reading: unknown; readonly articles: readonly { readonly digest: SqlValue }[] },
  key: string,
  file: string,
): readonly string[] {
  const { problems, digest } = v.parse(readingRow, reading);
  if (!digestOfReading(key, problems, articles).equals(digest))
    throw new DamagedIndex(`what was read of ${file} is not what was written`);
  return problems;
}

/** Of a reading's own values and, by their digests, of its articles in their order. */
function digestOfReading(
  key: string,
  problems: readonly string[],
  articles: readonly { readonly digest: SqlValue }[],
): Digest {
  return digestOf([key, JSON.stringify(problems), ...articles.map(({ digest }) => digest)]);
}
