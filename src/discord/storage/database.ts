import { createRequire } from 'node:module';

/** The little of SQLite that the store uses: the API of `node:sqlite`. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

export interface Statement {
  run(...values: readonly (string | number | null)[]): { readonly changes: number | bigint };
  get(...values: readonly (string | number | null)[]): unknown;
  all(...values: readonly (string | number | null)[]): unknown[];
}

interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

/** Opens a file with the first SQLite at hand; null where there is none. `:memory:` is a file too. */
export function openDatabase(path: string): Database | null {
  return openNodeSqlite(path) ?? openSqliteAddon(path);
}

/** Node's own: 22.13 and later. */
export function openNodeSqlite(path: string): Database | null {
  const sqlite = withoutWarnings(() => process.getBuiltinModule?.('node:sqlite' as 'node:fs')) as unknown as
    | Sqlite
    | undefined;
  return sqlite ? new sqlite.DatabaseSync(path) : null;
}

/** The same API for older versions of Node, with compiled binaries in its package. */
export function openSqliteAddon(path: string): Database | null {
  const require = createRequire(import.meta.url);
  let sqlite: Sqlite;
  try {
    sqlite = require('@photostructure/sqlite');
  } catch (error) {
    if (isMissingAddon(error)) return null;
    throw error;
  }
  return new sqlite.DatabaseSync(path);
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
