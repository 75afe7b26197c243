import { isSameModel, type ModelIdentity } from '../embedding/index.js';
import { IndexError } from '../errors.js';
import { openIndex } from './open-index.js';
import type { AnyIndex, OpenedIndex } from './opened-index.js';
import { rulesVersion } from './rules-version.js';
import { seedsMatch } from './seed-stamps.js';

/** The index in `folder`; null where there is none, or none that is whole: that is told to `onNotice`. */
export async function findIndex(
  folder: string,
  onNotice?: (notice: string) => void,
): Promise<AnyIndex | null> {
  try {
    return await openIndex(folder);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    onNotice?.(`${error.message} Building it again.`);
    return null;
  }
}

/** What an index holds, as it says itself. */
type Fitting = Pick<OpenedIndex, 'manifest'> & Partial<Pick<OpenedIndex, 'seeds'>>;

/**
 * Whether an index is what would be built now from the seeds in `seedsFolder`, as far as can be told without reading them.
 *
 * @throws UsageError where the seeds cannot be read
 */
export async function fitsSeeds(
  { manifest, seeds = manifest.seeds }: Fitting,
  seedsFolder: string,
  model: ModelIdentity | Promise<ModelIdentity>,
): Promise<boolean> {
  // The seeds are looked at while the model loads.
  const [identity, match] = await Promise.all([
    model,
    manifest.rules === rulesVersion() && seedsMatch(seedsFolder, seeds),
  ]);
  return match && isSameModel(manifest.model, identity);
}
