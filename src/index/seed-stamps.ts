import { join } from 'node:path';
import {
  digestOf,
  listSeeds,
  readSeedFile,
  type SeedFile,
  type SeedStamp,
  stateOf,
} from '../articles/index.js';
import { messageOf, SeedError } from '../errors.js';

/** A file changed as short a time before it was read may change again without its time telling. */
const SETTLED_MS = 2_000;

/** A seed as it lies in its folder now. */
export interface SeedNow {
  /** Its digest is empty where its bytes could not be read. */
  readonly stamp: SeedStamp;
  /** Its bytes, where telling its state took them. */
  readonly seed: SeedFile | null;
  /** Why its bytes could not be read, without its name; null where they could. */
  readonly problem: string | null;
}

/**
 * How a seed lies in `folder`. Its content is read only where its size or time are not those of `before`; a file that had only
 * just been changed at `now` keeps no time, so that its content will be compared.
 */
export async function seedNow(
  folder: string,
  file: string,
  before: SeedStamp | undefined,
  now: Date,
): Promise<SeedNow> {
  const { bytes, modifiedMs } = await stateOf(join(folder, file));
  if (before && before.sha256 !== '' && before.bytes === bytes && before.modifiedMs === modifiedMs)
    return { stamp: before, seed: null, problem: null };
  const settled = now.getTime() - modifiedMs < SETTLED_MS ? 0 : modifiedMs;
  const stamp = { file, bytes, modifiedMs: settled };
  try {
    const content = await readSeedFile(folder, file);
    return { stamp: { ...stamp, sha256: digestOf(content) }, seed: { file, bytes: content }, problem: null };
  } catch (error) {
    const problem =
      error instanceof SeedError ? error.problem : `cannot be read (${messageOf(error)}); mend or remove it`;
    return { stamp: { ...stamp, sha256: '' }, seed: null, problem };
  }
}

/**
 * Whether the seeds in `folder` are those that `stamps` remember: by name, size and time, and by content where the time
 * differs (a fresh clone, a restored backup). One that could not be read must still be unreadable.
 *
 * @throws UsageError where the folder cannot be read or holds no article
 */
export async function seedsMatch(folder: string, stamps: readonly SeedStamp[]): Promise<boolean> {
  const names = await listSeeds(folder);
  if (names.length !== stamps.length) return false;
  for (const [index, stamp] of stamps.entries()) {
    if (names[index] !== stamp.file || !(await isSame(folder, stamp))) return false;
  }
  return true;
}

async function isSame(folder: string, before: SeedStamp): Promise<boolean> {
  const { bytes } = await stateOf(join(folder, before.file));
  if (bytes !== before.bytes) return false;
  const { stamp } = await seedNow(folder, before.file, before, new Date());
  return stamp.sha256 === before.sha256;
}
