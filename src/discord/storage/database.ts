import { createRequire } from 'node:module';

/** The little of SQLite that the store uses; better-sqlite3 and node's own both have it. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

export interface Statement {
  run(...values: readonly (string | number | null)[]): { readonly changes: number | bigint };
  get(...values: readonly (string | number | null)[]): unknown;
}

/** Opens a file with the first SQLite at hand; null where there is none. `:memory:` is a file too. */
export function openDatabase(path: string): Database | null {
  return openNodeSqlite(path) ?? openBetterSqlite(path);
}

/** Node's own: 22.13 and later. */
export function openNodeSqlite(path: string): Database | null {
  const sqlite = process.getBuiltinModule?.('node:sqlite' as 'node:fs') as unknown as
    | { DatabaseSync: new (path: string) => Database }
    | undefined;
  return sqlite ? new sqlite.DatabaseSync(path) : null;
}

/** The addon, where installing could build it. */
export function openBetterSqlite(path: string): Database | null {
  const require = createRequire(import.meta.url);
  try {
    const Sqlite = require('better-sqlite3') as new (path: string) => Database;
    return new Sqlite(path);
  } catch (error) {
    if (isMissingAddon(error)) return null;
    throw error;
  }
}

/** Not installed, or installed without its compiled part, which `bindings` reports by a message alone. */
function isMissingAddon(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED' || /bindings file/.test(error.message);
}
