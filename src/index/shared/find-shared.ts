import { listSeeds } from '../../articles/index.js';
import { isSameModel, type ModelIdentity } from '../../embedding/index.js';
import { errorLine } from '../../error-line.js';
import { DatabaseError, IndexError, UsageError } from '../../errors.js';
import { findIndex, fitsSeeds } from '../find-index.js';
import type { FoundIndex, KeeperOptions } from '../keeper.js';
import type { Manifest } from '../manifest.js';
import { rulesVersion } from '../rules-version.js';
import type { SharedIndex } from './shared-index.js';
import { type Shared, takeOver } from './take-over.js';

/**
 * The index to answer from: the shared one, or where that cannot be had, its replica. Null where one is to be built, from
 * seeds that are here.
 *
 * @throws UsageError where there is none, and no seed to build it from; DatabaseError, IndexError where there is no replica
 */
export async function findShared(
  shared: SharedIndex,
  model: ModelIdentity,
  options: KeeperOptions,
): Promise<FoundIndex | null> {
  try {
    return await findThere(shared, model, options);
  } catch (error) {
    // Who asks for the index of these seeds is not helped by another.
    if (!isUnusable(error) || options.seedsDecide) throw error;
    return replica(error, model, options);
  }
}

/** Whether an error says that the shared index is away, or damaged. */
export function isUnusable(error: unknown): error is DatabaseError | IndexError {
  return error instanceof DatabaseError || error instanceof IndexError;
}

async function findThere(
  shared: SharedIndex,
  model: ModelIdentity,
  { seedsFolder, indexFolder, packWords, seedsDecide, onNotice }: KeeperOptions,
): Promise<FoundIndex | null> {
  const rules = rulesVersion();
  const hasSeeds = await hasSeedsIn(seedsFolder);
  const isOurs = (manifest: Manifest) =>
    isSameModel(manifest.model, model) && (manifest.rules === rules || !hasSeeds);
  const now = await takeOver(shared, { folder: indexFolder, before: null, packWords, isWanted: isOurs });
  if (!now?.index) {
    if (!hasSeeds) throw nothingToBuild(shared, now, model, seedsFolder);
    if (now) onNotice?.(`${ofAnother(shared, now.manifest, model)} It is built again.`);
    const index = now ? null : await findIndex(indexFolder, onNotice);
    return index && { index, fits: false };
  }
  const { index, manifest, notKept } = now;
  if (notKept !== null) onNotice?.(notKept);
  if (manifest.rules !== rules)
    onNotice?.(`${ofAnother(shared, manifest, model)} Build it again where the articles are.`);
  return { index, fits: !seedsDecide || !hasSeeds || (await fitsSeeds(index, seedsFolder, model)) };
}

/** @throws `reason` where there is none */
async function replica(
  reason: DatabaseError | IndexError,
  model: ModelIdentity,
  { indexFolder, onNotice }: KeeperOptions,
): Promise<FoundIndex> {
  const index = await findIndex(indexFolder);
  if (!index || !isSameModel(index.manifest.model, model)) throw reason;
  onNotice?.(
    `${errorLine(reason)} Until then, answers come from the index of ${index.manifest.builtAt} in ${indexFolder}.`,
  );
  return { index, fits: true };
}

function ofAnother({ place }: SharedIndex, manifest: Manifest, model: ModelIdentity): string {
  return isSameModel(manifest.model, model)
    ? `The index in ${place} is that of another version of Verbatim.`
    : `The index in ${place} is of the model ${manifest.model.id}, not ${model.id}.`;
}

function nothingToBuild(
  shared: SharedIndex,
  now: Shared | null,
  model: ModelIdentity,
  seedsFolder: string,
): UsageError {
  if (!now)
    return new UsageError(
      `There is no index in ${shared.place} yet, and no article in ${seedsFolder}. Build it where the articles are.`,
      { run: 'index' },
    );
  const other = now.manifest.model.id;
  return new UsageError(
    `${ofAnother(shared, now.manifest, model)} Set VERBATIM_MODEL=${other}, or build it for ${model.id} where the articles are.`,
  );
}

function hasSeedsIn(folder: string): Promise<boolean> {
  return listSeeds(folder).then(
    () => true,
    () => false,
  );
}
