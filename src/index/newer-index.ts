import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorLine } from '../error-line.js';
import { IndexError } from '../errors.js';
import { type Manifest, readManifest } from './manifest.js';
import { readIndex, type StoredIndex } from './read-index.js';

/**
 * Looks for an index on disk that is newer than the one in use; null where there is none. A look is cheap
 * where nothing has changed since the last one. What is damaged, or still being copied, is none; where it
 * stays so, `onNotice` is told, once.
 */
export function newerIndexFinder(
  folder: string,
  onNotice?: (notice: string) => void,
): (current: Manifest) => Promise<StoredIndex | null> {
  let seen = '';
  let damaged = '';
  return async (current) => {
    const stamp = await stampOf(folder);
    if (stamp === seen) return null;
    try {
      const manifest = await readManifest(folder);
      const isNewer =
        manifest !== null &&
        manifest.generation !== current.generation &&
        Date.parse(manifest.builtAt) >= Date.parse(current.builtAt);
      const index = isNewer ? await readIndex(folder) : null;
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

/** Changes whenever a file in the folder does; empty where there is no folder. */
async function stampOf(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const stamps = names.sort().map(async (name) => {
    const file = await lstat(join(folder, name)).catch(() => null);
    return file ? `${name} ${file.ino} ${file.size} ${file.mtimeMs}` : '';
  });
  return (await Promise.all(stamps)).join('\n');
}
