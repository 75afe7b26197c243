import { isSameModel } from '../../embedding/index.js';
import type { BuiltIndex } from '../build-index.js';
import { buildIndex } from '../build-when-asked.js';
import { changesBetween } from '../changes.js';
import { fitsSeeds } from '../find-index.js';
import type { KeeperOptions, KeptBuild } from '../keeper.js';
import type { Manifest } from '../manifest.js';
import { type AnyIndex, isWhole } from '../opened-index.js';
import { readIndex } from '../read-index.js';
import { rulesVersion } from '../rules-version.js';
import { discardIndex } from '../storage/index.js';
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
  { seedsFolder, indexFolder, packWords }: Pick<KeeperOptions, 'seedsFolder' | 'indexFolder' | 'packWords'>,
): Promise<BuiltIndex<Opened>> {
  const { embedder, force = false, anew = false } = options;
  const before = anew ? null : (options.before ?? null);
  const rules = rulesVersion();
  const building = await shared.startBuilding(onWait);
  try {
    const isWanted = (manifest: Manifest) =>
      manifest.rules === rules && isSameModel(manifest.model, embedder.model);
    // The replica is damaged; what is shared need not be.
    if (anew) discardIndex(indexFolder);
    const now = force ? null : await takeOver(shared, { folder: indexFolder, before, packWords, isWanted });
    const theirs = now?.index ?? null;
    const isWhatIsWanted = async (index: AnyIndex) =>
      anew || (index !== before && (await fitsSeeds(index, seedsFolder, embedder.model)));
    if (now && theirs && (await isWhatIsWanted(theirs))) {
      const changes = changesBetween(before?.manifest.seeds ?? [], theirs.manifest.seeds);
      return { index: theirs, opened: await options.open(theirs), changes, notKept: now.notKept };
    }
    return await buildIndex({
      ...options,
      before: theirs ?? before,
      seedsFolder,
      indexFolder,
      packWords,
      share: async (index) => {
        const whole = isWhole(index) ? index : await readIndex(indexFolder);
        if (whole) await building.publish({ ...whole, manifest: index.manifest }, force);
      },
    });
  } finally {
    building.end();
  }
}
