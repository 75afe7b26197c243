import { listSeeds, readSeedFile } from '../articles/index.js';
import { breathe } from '../steps.js';
import type { StoredIndex } from './assemble.js';
import { assemble } from './build-index.js';
import type { PackWords } from './opened-index.js';
import { readSeed } from './read-seed.js';
import { pack } from './storage/index.js';

/** So many seeds have most of the code run that reads seeds. */
const SEEDS = 20;

/**
 * Does for nothing what the next build does with an index and with a few seeds: code that has run before, and what it has
 * loaded for that, is several times as fast.
 */
export async function rehearse(
  { manifest, readings }: StoredIndex,
  seedsFolder: string,
  packWords: PackWords,
): Promise<void> {
  for (const listed of (await listSeeds(seedsFolder)).slice(0, SEEDS)) {
    await readSeed(await readSeedFile(seedsFolder, listed));
    await breathe();
  }
  await pack(await assemble(manifest, readings), packWords);
}
