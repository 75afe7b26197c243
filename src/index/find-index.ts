import { IndexError } from '../errors.js';
import { readIndex, type StoredIndex } from './read-index.js';
import { seedsMatch } from './seed-stamps.js';

/**
 * The index in `indexFolder` where it is whole and fits the seeds, else null: it is to be built. A damaged
 * one is told to `onNotice`.
 *
 * @throws UsageError where the seeds cannot be read
 */
export async function findIndex(
  indexFolder: string,
  seedsFolder: string,
  onNotice?: (notice: string) => void,
): Promise<StoredIndex | null> {
  const index = await readWhole(indexFolder, onNotice);
  return index && (await seedsMatch(seedsFolder, index.manifest.seeds)) ? index : null;
}

async function readWhole(folder: string, onNotice?: (notice: string) => void): Promise<StoredIndex | null> {
  try {
    return await readIndex(folder);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    onNotice?.(`${error.message} Building it again.`);
    return null;
  }
}
