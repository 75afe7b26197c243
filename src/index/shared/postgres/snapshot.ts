import type { Reading } from '../../reading.js';
import { fromGenerationRows, fromReadingRows } from '../../rows/index.js';
import type { SharedSnapshot } from '../shared-index.js';
import { hasTables } from './migrate.js';
import type { Server, Session } from './session.js';

/** What is fetched at once, in bytes, and in readings. */
const BATCH_BYTES = 4_000_000;
const BATCH_READINGS = 256;

/** What the tables hold, read in the session's transaction. */
export async function snapshotOf(session: Session, server: Server): Promise<SharedSnapshot> {
  const isThere = await hasTables(session, server);

  return {
    async name() {
      if (!isThere) return null;
      const [row] = await session.query('SELECT name FROM verbatim.generation');
      return row ? String(row.name) : null;
    },
    async generation() {
      const [generation] = isThere ? await session.query('SELECT * FROM verbatim.generation') : [];
      if (!generation) return null;
      return fromGenerationRows({
        generation,
        seeds: await session.query('SELECT * FROM verbatim.seed ORDER BY position'),
        speakers: await session.query('SELECT * FROM verbatim.speaker ORDER BY position'),
        names: await session.query('SELECT * FROM verbatim.name'),
      });
    },
    async *readings(wanted, dimension) {
      for (const keys of await batchesOf(session, [...wanted.keys()])) {
        const rows = await rowsOf(session, keys);
        yield new Map(keys.map((key) => [key, readingOf(rows, key, wanted.get(key) ?? '', dimension)]));
      }
    },
    async size() {
      const [version] = await session.query('SHOW server_version');
      const [size] = await session.query(
        `SELECT sum(pg_total_relation_size(oid))::float8 AS bytes FROM pg_class
         WHERE relnamespace = 'verbatim'::regnamespace AND relkind = 'r'`,
      );
      return {
        backend: `PostgreSQL ${String(version?.server_version).split(' ')[0]} at ${server.place}`,
        bytes: Number(size?.bytes),
      };
    },
  };
}

/** Keys that are asked for together: what one article takes differs by a thousand times. */
async function batchesOf(session: Session, keys: readonly string[]): Promise<string[][]> {
  const sizes = await session.query(
    `SELECT reading, sum(coalesce(octet_length(text), 0) + octet_length(passages) + octet_length(vectors))::float8 AS bytes
     FROM verbatim.article WHERE reading = ANY ($1) GROUP BY reading`,
    [keys],
  );
  const bytesOf = new Map(sizes.map(({ reading, bytes }) => [reading, Number(bytes)]));
  const batches: string[][] = [];
  let [batch, bytes]: [string[], number] = [[], 0];
  for (const key of keys) {
    batch.push(key);
    bytes += bytesOf.get(key) ?? 0;
    if (batch.length < BATCH_READINGS && bytes < BATCH_BYTES) continue;
    batches.push(batch);
    [batch, bytes] = [[], 0];
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

interface FetchedRows {
  readonly readings: ReadonlyMap<string, unknown>;
  readonly articles: ReadonlyMap<string, readonly unknown[]>;
}

async function rowsOf(session: Session, keys: readonly string[]): Promise<FetchedRows> {
  const readings = await session.query('SELECT * FROM verbatim.reading WHERE key = ANY ($1)', [keys]);
  const rows = await session.query(
    'SELECT * FROM verbatim.article WHERE reading = ANY ($1) ORDER BY reading, part',
    [keys],
  );
  const articles = new Map<string, unknown[]>();
  for (const row of rows) {
    const others = articles.get(row.reading);
    if (others) others.push(row);
    else articles.set(row.reading, [row]);
  }
  return { readings: new Map(readings.map((row) => [row.key, row])), articles };
}

/** Null where it is missing, or not what was written. */
function readingOf(
  { readings, articles }: FetchedRows,
  key: string,
  file: string,
  dimension: number,
): Reading | null {
  try {
    return fromReadingRows(
      { reading: readings.get(key), articles: articles.get(key) ?? [] },
      key,
      file,
      dimension,
    );
  } catch {
    return null;
  }
}
