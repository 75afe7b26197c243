import { lstatSync, rmdirSync, rmSync } from 'node:fs';

/** Every file that SQLite may open for the database at `path`. */
export function filesOf(path: string): string[] {
  return [path, `${path}-wal`, `${path}-shm`, `${path}-journal`];
}

/** Whatever of them is no file of its own: SQLite would follow a link, and wait for a pipe. Undefined where all are. */
export function foreignFile(path: string): string | undefined {
  return filesOf(path).find((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile() === false);
}

/** Removes a database with all of its files, and what lies in their places. @throws where a folder there holds something */
export function removeDatabase(path: string): void {
  for (const file of filesOf(path)) {
    if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) rmdirSync(file);
    else rmSync(file, { force: true });
  }
}
