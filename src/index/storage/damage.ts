import { DamagedIndex } from '../rows/index.js';

/** Result codes of SQLite: https://sqlite.org/rescode.html. */
const BUSY = [5, 6];
const READ_ONLY = 8;
/** No permission, no memory, an error of the disk, a full one, a file that cannot be opened. */
const REFUSED = [3, 7, READ_ONLY, 10, 13, 14];

/** Whether SQLite, or what it gave, says that the file is not what was written. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedIndex) return true;
  const code = codeOf(error);
  return code !== null && !BUSY.includes(code) && !REFUSED.includes(code);
}

/** Whether another process holds what is asked for. */
export function isBusy(error: unknown): boolean {
  return BUSY.includes(codeOf(error) ?? 0);
}

/** Whether the place does not let SQLite open or write the file. */
export function isRefused(error: unknown): boolean {
  return REFUSED.includes(codeOf(error) ?? 0);
}

/** Whether SQLite may only read the file. */
export function isReadOnly(error: unknown): boolean {
  return codeOf(error) === READ_ONLY;
}

/** The primary result code; null where the error is not SQLite's. */
function codeOf(error: unknown): number | null {
  const { errcode, code, message } = error as Partial<Record<'errcode' | 'code' | 'message', unknown>>;
  if (typeof errcode === 'number') return errcode & 0xff;
  return code === 'ERR_SQLITE_ERROR' ? codeByMessage(`${message}`) : null;
}

/** Where several rows are read at once, the addon gives what SQLite says without its code. */
function codeByMessage(message: string): number {
  return SAID.find(([says]) => message.includes(says))?.[1] ?? CORRUPT;
}

const CORRUPT = 11;
/** What SQLite says of the codes that are told apart: https://sqlite.org/c3ref/errcode.html. */
const SAID: readonly (readonly [says: string, code: number])[] = [
  ['access permission denied', 3],
  ['database is locked', 5],
  ['database table is locked', 6],
  ['out of memory', 7],
  ['attempt to write a readonly database', READ_ONLY],
  ['disk I/O error', 10],
  ['database or disk is full', 13],
  ['unable to open database file', 14],
];
