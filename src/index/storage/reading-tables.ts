import type { SqlStatement } from '../../sqlite.js';
import { matrixOf, type ReadArticle, type Reading } from '../reading.js';
import {
  DamagedIndex,
  fromReadingRows,
  type Row,
  type RowPlace,
  TOLD,
  type ToldArticle,
  toldFromRow,
  toReadingRows,
} from '../rows/index.js';
import { codesOf } from '../vectors/index.js';
import { firstVectors, lastVectors, MOST_PASSAGES } from './schema.js';
import { sealed, unsealed } from './sealed-bytes.js';

/** Where what was read of an article lies. */
export interface StoredPlace extends RowPlace {
  /** Its row in the table of articles. */
  readonly id: number;
}

/** Readings in tables: a row for each, for each of its articles, for the vectors of each passage and the codes of each article. */
export interface ReadingTables {
  /** What a seed was read as, under the name it has now; null where that is not here, or not whole. */
  reading(key: string, file: string, dimension: number): Reading | null;
  /** Replaces what is here under its key. */
  keep(key: string, reading: Reading): void;
  /** What questions read of an article, checked to the last byte. @throws DamagedIndex where it is not what was written */
  told(place: StoredPlace): ToldArticle;
  /** The bytes of the vectors of an article's passage; empty where there are none. @throws DamagedIndex as `told` does */
  vectors(article: number, passage: number): Uint8Array;
  /** The bytes of the codes of some articles, in their order; none where an article has none. @throws DamagedIndex as `told` does */
  codes(articles: readonly number[]): Uint8Array[];
}

const TOLD_COLUMNS = `${TOLD.join(', ')}, digest`;
const TOLD_OF = `SELECT ${TOLD_COLUMNS} FROM article WHERE id = ?`;
const TEXT_BEFORE = `SELECT part, ${TOLD_COLUMNS} FROM article WHERE reading = ? AND part < ? AND text IS NOT NULL ORDER BY part DESC LIMIT 1`;
const VECTORS_OF = `SELECT data FROM vectors WHERE id BETWEEN ${firstVectors('?1')} AND ${lastVectors('?1')} ORDER BY id`;
const CODES_OF = 'SELECT article, data FROM json_each(?) JOIN codes ON codes.article = json_each.value';

/**
 * @param sql a statement, prepared when it is first used
 * @param insert adds a row to a table and returns its number there
 */
export function readingTables(
  sql: (text: string) => SqlStatement,
  insert: (table: string, row: Row) => number,
): ReadingTables {
  function vectorsOf(article: number): Uint8Array {
    const rows = sql(VECTORS_OF).all(article);
    return Buffer.concat(rows.map(bytesIn));
  }
  return {
    reading(key, file, dimension) {
      try {
        const reading = sql('SELECT * FROM reading WHERE key = ?').get(key);
        if (!reading) return null;
        const rows = sql('SELECT * FROM article WHERE reading = ? ORDER BY part').all(key);
        const articles = (rows as (Row & { readonly id: number })[]).map((row) => ({
          ...row,
          vectors: vectorsOf(row.id),
        }));
        return fromReadingRows({ reading, articles }, key, file, dimension);
      } catch {
        return null;
      }
    },
    keep(key, read) {
      const { reading, articles } = toReadingRows(key, read);
      // They keep the numbers by which the current generation finds them.
      const before = sql('SELECT id FROM article WHERE reading = ? ORDER BY part').all(key) as {
        readonly id: number;
      }[];
      sql('DELETE FROM article WHERE reading = ?').run(key);
      sql(
        'INSERT INTO reading (key, problems, digest) VALUES (:key, :problems, :digest) ON CONFLICT (key) DO UPDATE SET problems = excluded.problems, digest = excluded.digest',
      ).run(reading);
      for (const [part, { vectors: _, ...row }] of articles.entries()) {
        const article = insert('article', { id: before[part]?.id ?? null, ...row });
        const one = read.articles[part] as ReadArticle;
        const matrix = matrixOf(one);
        insert('codes', { article, data: sealed(codesOf(matrix)) });
        let from = 0;
        for (const [passage, { sentences }] of one.passages.entries()) {
          const vectors = one.vectors.subarray(from, from + sentences.length * matrix.dimension);
          from += vectors.length;
          const data = new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength);
          insert('vectors', { id: article * MOST_PASSAGES + passage, data: sealed(data) });
        }
      }
    },
    told(place) {
      const { id, key, part, file } = place;
      try {
        const row = sql(TOLD_OF).get(id) as Row;
        // Articles of one text have it where the first of them is.
        const first = row.text === null ? (sql(TEXT_BEFORE).get(key, part) as Row) : null;
        const text = first ? toldFromRow(first, { key, part: Number(first.part), file }, '').text : '';
        return toldFromRow(row, place, text);
      } catch (error) {
        throw new DamagedIndex(`what was read of ${file} is not what was written`, { cause: error });
      }
    },
    vectors: (article, passage) =>
      bytesIn(sql('SELECT data FROM vectors WHERE id = ?').get(article * MOST_PASSAGES + passage)),
    codes(articles) {
      const rows = sql(CODES_OF).all(JSON.stringify(articles)) as { readonly article: number }[];
      const byArticle = new Map(rows.map((row) => [row.article, bytesIn(row)]));
      return articles.map((article) => byArticle.get(article) ?? new Uint8Array());
    },
  };
}

/** The bytes in a row's column `data`, checked; none where there are none. */
function bytesIn(row: unknown): Uint8Array {
  const { data } = (row ?? {}) as { readonly data?: unknown };
  return data instanceof Uint8Array ? unsealed(data) : new Uint8Array();
}
