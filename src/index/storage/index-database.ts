import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf } from '../../packing/index.js';
import { type Database, inTransaction, openDatabase, type SqlStatement } from '../../sqlite.js';
import type { PackedWords, StoredWords } from '../opened-index.js';
import { isMissing } from '../own-files.js';
import type { Reading } from '../reading.js';
import {
  DamagedIndex,
  digestOf,
  fromGenerationRows,
  type GenerationHead,
  type Row,
  toGenerationRows,
} from '../rows/index.js';
import { isDamage, isReadOnly, isRefused } from './damage.js';
import { listPages } from './list-pages.js';
import { type ReadingTables, readingTables } from './reading-tables.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';
import { foreignFile, removeDatabase } from './sqlite-files.js';

export const INDEX_FILE = 'index.sqlite';

/** How long a moment's lock of another process is waited for, in milliseconds. */
const BUSY_MS = 5_000;

/** What an index is opened by, packed. */
export interface Packed extends Readonly<Record<'manifest' | 'outline' | 'people', Uint8Array>> {
  readonly words: PackedWords;
}

/** With the rows of its articles in their table, in order: numbers of four bytes. */
export interface PackedIndex
  extends Readonly<Record<'manifest' | 'outline' | 'people' | 'places', Uint8Array>> {
  readonly words: StoredWords;
}

/** The pieces of what is packed. */
type Pieces = Readonly<Record<(typeof PACKED)[number], Uint8Array>>;

const PACKED = ['manifest', 'outline', 'people', 'words', 'places'] as const;

/** What tells one generation from another, unchecked: who reads more of it compares digests. */
export type CurrentGeneration = Pick<GenerationHead['manifest'], 'generation' | 'builtAt'>;

/** The index in one SQLite file. Each call reads or writes it, and throws what SQLite throws where it cannot. */
export interface IndexDatabase extends Omit<ReadingTables, 'keep'> {
  /** The current generation; null where there is none yet. @throws DamagedIndex */
  generation(): GenerationHead | null;
  /** Which generation is the current one; null where there is none yet. */
  current(): CurrentGeneration | null;
  /** Whatever is read between here and the end is of one moment, whoever writes meanwhile. */
  snapshot(): { end(): void };
  /** The keys of all readings that are here, whole or not. */
  keys(): ReadonlySet<string>;
  /** Keeps what was read, whatever happens next. Those that are here under their keys are replaced. */
  keep(readings: ReadonlyMap<string, Reading>): void;
  /** Makes a generation, all of whose readings are here, the current one, in one step; readings of no generation go. */
  swap(generation: GenerationHead, packed: Packed): void;
  /** The same with the articles, people and words of the generation that is current: their names, sizes and times differ. */
  restamp(manifest: GenerationHead['manifest'], packedManifest: Uint8Array): void;
  /** What is packed of the current generation; null where there is none, or not all of it is whole. */
  packed(): PackedIndex | null;
  /** Moves what was written into the one file, as far as nobody is reading: whoever copies it then has the whole index. */
  settle(): void;
  /** Has SQLite check every page of the file, and reads what the current generation is opened by. @throws DamagedIndex */
  check(): void;
  /** SQLite's own: "3.53.0". */
  version(): string;
  close(): void;
}

/**
 * Opens the index in `folder`. What is there and is no index of this version, or a link, is replaced.
 *
 * @returns null where there is no SQLite
 * @throws where the file cannot be written
 */
export function openIndexForWriting(folder: string): IndexDatabase | null {
  const path = join(folder, INDEX_FILE);
  if (foreignFile(path)) removeDatabase(path);
  // Not of this index, which has a write-ahead log: SQLite would restore from it whatever it holds.
  rmSync(`${path}-journal`, { force: true });
  const open = () => {
    const isNew = !isThere(path);
    const database = openDatabase(path);
    return database && checked(database, isNew ? create : prepare);
  };
  try {
    return open();
  } catch (error) {
    // Its first bytes may say so, damaged: where nobody may write here, it cannot be removed either.
    if (!isDamage(error) && !isReadOnly(error)) throw error;
    removeDatabase(path);
    return open();
  }
}

/**
 * Opens the index in `folder` to read it; null where there is none, or no SQLite.
 *
 * @throws DamagedIndex, and what SQLite throws where it cannot be read
 */
export function openIndexForReading(folder: string): IndexDatabase | null {
  const path = join(folder, INDEX_FILE);
  if (!isThere(path)) return null;
  const foreign = foreignFile(path);
  if (foreign) throw new Error(`${foreign} is not a file of its own`);
  const database = openAnyhow(path);
  if (!database) return null;
  return checked(database, (opened) => {
    if (!isEmpty(opened)) check(opened);
  });
}

/** Removes the index, for it to be made anew. */
export function discardIndex(folder: string): void {
  removeDatabase(join(folder, INDEX_FILE));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A file may lie where the folder should.
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Closed again where it is not what it should be. */
function checked(database: Database, check: (database: Database) => void): IndexDatabase {
  try {
    check(database);
    return indexDatabase(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** In a folder that cannot be written, SQLite reads a file only where it is told that nobody writes to it. */
function openAnyhow(path: string): Database | null {
  let database: Database | null = null;
  try {
    database = openDatabase(path);
    database?.exec(`PRAGMA busy_timeout = ${BUSY_MS}; SELECT count(*) FROM sqlite_schema`);
    return database;
  } catch (error) {
    database?.close();
    if (!isRefused(error)) throw error;
    const name = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
    return openDatabase(`file:${name}?immutable=1`, { readOnly: true });
  }
}

/** What is kept on the way need not outlive a loss of power: nothing waits for the disk until the swap. */
const TO_WRITE = `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;`;

function create(database: Database): void {
  database.exec(`${TO_WRITE} PRAGMA journal_mode = WAL;
    BEGIN; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
}

/** @throws DamagedIndex, and what SQLite throws where nothing can be written */
function prepare(database: Database): void {
  database.exec(TO_WRITE);
  check(database);
  // To give it a log, nobody may be reading.
  if (pragma(database, 'journal_mode') !== 'wal') throw new DamagedIndex('it has no write-ahead log');
  // Changes nothing, and fails where nothing can be changed.
  database.exec('DELETE FROM generation WHERE id = 0');
}

/** Nothing has been made in it yet. */
function isEmpty(database: Database): boolean {
  return pragma(database, 'user_version') === 0 && Number(pragma(database, 'page_count')) <= 1;
}

/** @throws DamagedIndex */
function check(database: Database): void {
  if (
    pragma(database, 'application_id') !== APPLICATION_ID ||
    pragma(database, 'user_version') !== SCHEMA_VERSION
  ) {
    throw new DamagedIndex('it was built by another version of Verbatim');
  }
}

function pragma(database: Database, name: string): string | number {
  return (database.prepare(`PRAGMA ${name}`).get() as Record<string, string | number>)[name] ?? 0;
}

/** The articles of the generation in their order: two seeds may have the same reading. */
const PLACES =
  'SELECT article.id FROM seed JOIN article ON article.reading = seed.reading ORDER BY seed.position, article.part';

function indexDatabase(database: Database): IndexDatabase {
  const statements = new Map<string, SqlStatement>();
  /** Prepared when first used. */
  function sql(text: string): SqlStatement {
    const known = statements.get(text) ?? database.prepare(text);
    statements.set(text, known);
    return known;
  }
  /** Replaces what is packed, of a generation of that name, whose seeds and articles are here. */
  function pack(generation: string, packed: Partial<Pieces>): void {
    const rows = sql(PLACES).all() as { readonly id: number }[];
    const places = bytesOf(rows.map(({ id }) => id));
    for (const [name, data] of Object.entries({ ...packed, places })) {
      sql(
        'INSERT INTO packed (name, data, digest) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data, digest = excluded.digest',
      ).run(name, data, digestOf([generation, name, data]));
    }
  }
  function unpack(generation: string, name: keyof Pieces): Uint8Array | null {
    const row = sql('SELECT data, digest FROM packed WHERE name = ?').get(name) as
      | Readonly<Record<'data' | 'digest', unknown>>
      | undefined;
    if (!(row?.data instanceof Uint8Array) || !(row.digest instanceof Uint8Array)) return null;
    return digestOf([generation, name, row.data]).equals(row.digest) ? row.data : null;
  }
  function readPacked({ generation }: CurrentGeneration): PackedIndex | null {
    const packed: Partial<Record<keyof Pieces, Uint8Array>> = {};
    for (const name of PACKED) {
      const data = unpack(generation, name);
      if (!data) return null;
      packed[name] = data;
    }
    const { words, ...pieces } = packed as Pieces;
    return { ...pieces, words: { lexicon: words, lists: listsOf(generation) } };
  }
  function writeHead(head: GenerationHead): void {
    database.exec('DELETE FROM seed; DELETE FROM speaker; DELETE FROM name; DELETE FROM generation');
    const { generation, seeds, speakers, names } = toGenerationRows(head);
    insert('seed', seeds);
    insert('speaker', speakers);
    insert('name', names);
    insert('generation', [generation]);
  }
  function readCurrent(): CurrentGeneration | null {
    if (isEmpty(database)) return null;
    const row = sql('SELECT name, built_at FROM generation').get() as Row | undefined;
    const [generation, builtAt] = [row?.name, row?.built_at];
    return typeof generation === 'string' && typeof builtAt === 'string' ? { generation, builtAt } : null;
  }
  function readHead(): GenerationHead | null {
    if (isEmpty(database)) return null;
    const generation = sql('SELECT * FROM generation').get();
    if (!generation) return null;
    return fromGenerationRows({
      generation,
      seeds: sql('SELECT * FROM seed ORDER BY position').all(),
      speakers: sql('SELECT * FROM speaker ORDER BY position').all(),
      names: sql('SELECT * FROM name').all(),
    });
  }
  /** Its number in the table. */
  function insertOne(table: string, row: Row): number {
    const columns = Object.keys(row);
    const marks = columns.map((column) => `:${column}`);
    const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks.join(', ')})`;
    return Number(sql(text).run(row).lastInsertRowid);
  }
  function insert(table: string, rows: readonly Row[]): void {
    for (const row of rows) insertOne(table, row);
  }
  const { keep, ...tables } = readingTables(sql, insertOne);
  const { writeLists, listsOf, checkLists } = listPages(sql);

  return {
    ...tables,
    generation: readHead,
    snapshot() {
      database.exec('BEGIN');
      return {
        end() {
          try {
            database.exec('COMMIT');
          } catch {
            // It has ended with an error of its own.
          }
        },
      };
    },
    keys: () =>
      new Set(
        sql('SELECT key FROM reading')
          .all()
          .map((row) => `${(row as Row).key}`),
      ),
    keep(readings) {
      inTransaction(database, () => {
        for (const [key, reading] of readings) keep(key, reading);
      });
    },
    swap(head, packed) {
      // What is current must be on disk before anybody is told so.
      database.exec('PRAGMA synchronous = FULL');
      inTransaction(database, () => {
        writeHead(head);
        const { lexicon, lists } = packed.words;
        pack(head.manifest.generation, { ...packed, words: lexicon });
        writeLists(head.manifest.generation, lists);
        database.exec(
          'DELETE FROM reading WHERE key NOT IN (SELECT reading FROM seed WHERE reading IS NOT NULL)',
        );
      });
    },
    restamp(manifest, packedManifest) {
      const head = readHead();
      if (!head) throw new DamagedIndex('it has no generation');
      database.exec('PRAGMA synchronous = FULL');
      inTransaction(database, () => {
        writeHead({ ...head, manifest });
        pack(manifest.generation, { manifest: packedManifest });
      });
    },
    current: readCurrent,
    packed() {
      const current = readCurrent();
      return current && readPacked(current);
    },
    settle: () => void database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)'),
    check() {
      const found = Object.values(sql('PRAGMA integrity_check(1)').get() as Record<string, string>);
      if (found[0] !== 'ok') throw new DamagedIndex(`SQLite finds it damaged: ${found[0]}`);
      const current = readCurrent();
      if (!current) return;
      if (!readPacked(current)) throw new DamagedIndex('what it is opened by is not what was written');
      checkLists(current.generation);
    },
    version: () => (sql('SELECT sqlite_version() AS version').get() as { readonly version: string }).version,
    close: () => void database.close(),
  };
}
