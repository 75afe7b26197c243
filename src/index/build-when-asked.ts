import type { StoredIndex } from './assemble.js';
import type { BuildOptions, BuiltIndex } from './build-index.js';
import type { PackWords } from './opened-index.js';

/** Builds an index, as `build-index.ts` tells: what reads articles and quotes is loaded only by who builds one. */
export async function buildIndex<Opened>(options: BuildOptions<Opened>): Promise<BuiltIndex<Opened>> {
  const { buildIndex } = await import('./build-index.js');
  return buildIndex(options);
}

/** Rehearses a build, as `rehearse.ts` tells. */
export async function rehearse(
  index: StoredIndex,
  seedsFolder: string,
  packWords: PackWords,
  mostBytes: number,
): Promise<void> {
  const { rehearse } = await import('./rehearse.js');
  await rehearse(index, seedsFolder, packWords, mostBytes);
}
