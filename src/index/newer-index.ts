import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorLine } from '../error-line.js';
import { IndexError } from '../errors.js';
import { openIndex } from './open-index.js';
import type { AnyIndex } from './opened-index.js';
import { readCurrent } from './read-index.js';
import { INDEX_FILE } from './storage/index.js';

/**
 * Looks for an index on disk that is newer than the one in use; null where there is none. A look is cheap
 * where nothing has changed since the last one. What is damaged, or still being copied, is none; where it
 * stays so, `onNotice` is told, once.
 */
export function newerIndexFinder(
  folder: string,
  onNotice?: (notice: string) => void,
): (current: AnyIndex) => Promise<AnyIndex | null> {
  let seen = '';
  let damaged = '';
  return async (current) => {
    const stamp = await stampOf(folder);
    if (stamp === seen) return null;
    try {
      const there = await readCurrent(folder);
      const isNewer =
        there !== null &&
        there.generation !== current.manifest.generation &&
        Date.parse(there.builtAt) >= Date.parse(current.manifest.builtAt);
      const index = isNewer ? await openIndex(folder, current) : null;
      seen = stamp;
      return index;
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      if (stamp === damaged) {
        seen = stamp;
        onNotice?.(`${errorLine(error)} Until then, answers come from the index before it.`);
      }
      damaged = stamp;
      return null;
    }
  };
}

/** Changes whenever somebody writes to the index; empty where there is none. */
async function stampOf(folder: string): Promise<string> {
  const stamps = ['', '-wal'].map(async (ending) => {
    const file = await lstat(join(folder, `${INDEX_FILE}${ending}`)).catch(() => null);
    return file && file.size > 0 ? `${file.ino} ${file.size} ${file.mtimeMs}` : '';
  });
  return (await Promise.all(stamps)).join('\n').trim();
}
