import { readingsByKey, type StoredIndex } from '../../assemble.js';
import { type Row, toGenerationRows, toReadingRows } from '../../rows/index.js';
import type { Session } from './session.js';

/** What everybody who follows the index listens to. */
export const CHANNEL = 'verbatim_generation';

/** Rows, and bytes of them, that are sent at once. */
const BATCH_ROWS = 500;
const BATCH_BYTES = 4_000_000;

/** Makes a generation the current one in the session's transaction, and tells whoever listens when that is committed. */
export async function publishIn(
  session: Session,
  index: Pick<StoredIndex, 'manifest' | 'people' | 'readings'>,
  anew: boolean,
): Promise<void> {
  const [current] = await session.query('SELECT name FROM verbatim.generation');
  if (!anew && current?.name === index.manifest.generation) return;
  for (const table of ['seed', 'speaker', 'name', 'generation', ...(anew ? ['article', 'reading'] : [])])
    await session.query(`DELETE FROM verbatim.${table}`);
  await insertReadings(session, index);
  const { generation, seeds, speakers, names } = toGenerationRows(index);
  await insert(session, 'seed', seeds);
  await insert(session, 'speaker', speakers);
  await insert(session, 'name', names);
  await insert(session, 'generation', [generation]);
  await session.query(
    'DELETE FROM verbatim.reading WHERE NOT EXISTS (SELECT FROM verbatim.seed WHERE seed.reading = reading.key)',
  );
  await session.query(`NOTIFY ${CHANNEL}`);
}

/** Those that are not there yet. */
async function insertReadings(
  session: Session,
  index: Pick<StoredIndex, 'manifest' | 'readings'>,
): Promise<void> {
  const known = new Set((await session.query('SELECT key FROM verbatim.reading')).map(({ key }) => key));
  let batch: { readings: Row[]; articles: Row[]; bytes: number } = { readings: [], articles: [], bytes: 0 };
  async function send(): Promise<void> {
    const { readings, articles } = batch;
    batch = { readings: [], articles: [], bytes: 0 };
    await insert(session, 'reading', readings);
    await insert(session, 'article', articles);
  }
  for (const [key, one] of readingsByKey(index)) {
    if (known.has(key)) continue;
    const { reading, articles } = toReadingRows(key, one);
    batch.readings.push(reading);
    for (const article of articles) {
      batch.articles.push(article);
      batch.bytes += bytesOf(article);
    }
    if (batch.bytes >= BATCH_BYTES || batch.readings.length >= BATCH_ROWS) await send();
  }
  await send();
}

function bytesOf(row: Row): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (value === null || typeof value === 'number' ? 0 : value.length),
    0,
  );
}

/** A column as one array is one value of a query, however many rows there are. */
async function insert(session: Session, table: keyof typeof COLUMNS, rows: readonly Row[]): Promise<void> {
  const columns = Object.entries(COLUMNS[table]);
  const names = columns.map(([name]) => name).join(', ');
  const arrays = columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ');
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const some = rows.slice(from, from + BATCH_ROWS);
    await session.query(
      `INSERT INTO verbatim.${table} (${names}) SELECT * FROM unnest(${arrays})`,
      columns.map(([name]) => some.map((row) => row[name])),
    );
  }
}

const COLUMNS = {
  reading: { key: 'text', problems: 'text', digest: 'bytea' },
  article: {
    reading: 'text',
    part: 'integer',
    suffix: 'text',
    title: 'text',
    byline: 'text',
    authors: 'text',
    language: 'text',
    date: 'text',
    url: 'text',
    outlet: 'text',
    text: 'text',
    paragraphs: 'text',
    quotes: 'text',
    statements: 'text',
    passages: 'text',
    words: 'bytea',
    vectors: 'bytea',
    digest: 'bytea',
  },
  generation: {
    id: 'integer',
    name: 'text',
    built_at: 'text',
    model: 'text',
    rules: 'text',
    digest: 'bytea',
  },
  seed: {
    position: 'integer',
    file: 'text',
    bytes: 'float8',
    modified_ms: 'float8',
    sha256: 'text',
    reading: 'text',
    problem: 'text',
  },
  speaker: { position: 'integer', name: 'text', kind: 'text', aliases: 'text' },
  name: { given: 'text', speaker: 'text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
