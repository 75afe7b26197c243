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
 *
 * @param mostBytes of the seeds, which are read without limits on time and memory
 */
export async function rehearse(
  { manifest, readings }: StoredIndex,
  seedsFolder: string,
  packWords: PackWords,
  mostBytes: number,
): Promise<void> {
  let bytes = 0;
  for (const listed of (await listSeeds(seedsFolder)).slice(0, SEEDS)) {
    const seed = await readSeedFile(seedsFolder, listed).catch(() => null);
    bytes += seed?.bytes.length ?? 0;
    if (bytes > mostBytes) break;
    if (seed) await readSeed(seed);
    await breathe();
  }
  await pack(await assemble(manifest, readings), packWords);
}
