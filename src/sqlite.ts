import { createRequire } from 'node:module';

/** The little of SQLite that is used here: the API of `node:sqlite`. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): SqlStatement;
  close(): unknown;
}

export type SqlValue = string | number | null | Uint8Array;

interface Ran {
  readonly changes: number | bigint;
  /** Of a table that numbers its rows. */
  readonly lastInsertRowid: number | bigint;
}

export interface SqlStatement {
  run(...values: readonly SqlValue[]): Ran;
  /** The same with values for parameters by their names, without the colon. */
  run(values: Readonly<Record<string, SqlValue>>): Ran;
  get(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): unknown[];
}

export interface OpenDatabaseOptions {
  readonly readOnly?: boolean;
}

interface Sqlite {
  readonly DatabaseSync: new (path: string, options?: OpenDatabaseOptions) => Database;
}

/**
 * Opens a file with the first SQLite at hand; null where there is none. `:memory:` is a file too.
 *
 * @throws where the file cannot be opened
 */
export function openDatabase(path: string, options: OpenDatabaseOptions = {}): Database | null {
  return openNodeSqlite(path, options) ?? openSqliteAddon(path, options);
}

/** Does all of `work` in one transaction that writes, or nothing of it. @throws what it throws */
export function inTransaction(database: Database, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // A full disk has rolled it back already.
    }
    throw error;
  }
}

/** Node's own: 22.13 and later. */
export function openNodeSqlite(path: string, options: OpenDatabaseOptions = {}): Database | null {
  const sqlite = withoutWarnings(() => process.getBuiltinModule?.('node:sqlite' as 'node:fs')) as unknown as
    | Sqlite
    | undefined;
  return sqlite ? new sqlite.DatabaseSync(path, options) : null;
}

/** The same API for older versions of Node, with compiled binaries in its package. */
export function openSqliteAddon(path: string, options: OpenDatabaseOptions = {}): Database | null {
  const require = createRequire(import.meta.url);
  let sqlite: Sqlite;
  try {
    sqlite = require('@photostructure/sqlite');
  } catch (error) {
    if (isMissingAddon(error)) return null;
    throw error;
  }
  return new sqlite.DatabaseSync(path, options);
}

/** Loading node:sqlite says on standard error that it is experimental, which tells the operator nothing. */
function withoutWarnings<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Not installed, or without a binary for this machine, which `node-gyp-build` reports by a message alone. */
function isMissingAddon(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED' || /native build/.test(error.message);
}
