import { isSameModel } from '../../embedding/index.js';
import type { BuiltIndex } from '../build-index.js';
import { buildIndex } from '../build-when-asked.js';
import { changesBetween } from '../changes.js';
import { fitsSeeds } from '../find-index.js';
import type { KeeperOptions, KeptBuild } from '../keeper.js';
import type { Manifest } from '../manifest.js';
import { rulesVersion } from '../rules-version.js';
import type { SharedIndex } from './shared-index.js';
import { takeOver } from './take-over.js';

/**
 * Builds an index, as `build-index.ts` tells, and publishes it. What others have published of the same articles is not read
 * again; where it is what would be built, it is taken over.
 *
 * @throws UsageError where there is no article to index; DatabaseError; IndexError where what is shared is damaged
 */
export async function buildShared<Opened>(
  shared: SharedIndex,
  { onWait, ...options }: KeptBuild<Opened>,
  { seedsFolder, indexFolder }: Pick<KeeperOptions, 'seedsFolder' | 'indexFolder'>,
): Promise<BuiltIndex<Opened>> {
  const { before = null, embedder, force = false } = options;
  const rules = await rulesVersion();
  const building = await shared.startBuilding(onWait);
  try {
    const isWanted = (manifest: Manifest) =>
      manifest.rules === rules && isSameModel(manifest.model, embedder.model);
    const now = force ? null : await takeOver(shared, { folder: indexFolder, before, isWanted });
    const theirs = now?.index ?? null;
    if (now && theirs && theirs !== before && (await fitsSeeds(theirs, seedsFolder, embedder.model))) {
      const changes = changesBetween(before?.manifest.seeds ?? [], theirs.manifest.seeds);
      return { index: theirs, opened: await options.open(theirs), changes, notKept: now.notKept };
    }
    return await buildIndex({
      ...options,
      before: theirs ?? before,
      seedsFolder,
      indexFolder,
      share: (index) => building.publish(index, force),
    });
  } finally {
    building.end();
  }
}
