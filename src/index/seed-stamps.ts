import {
  digestOf,
  type ListedSeed,
  readSeedFile,
  type SeedFile,
  type SeedStamp,
  stateOf,
  unreadable,
} from '../articles/index.js';
import { inSlices, type Steps } from '../steps.js';
import { type SeedStates, seedStates } from './seed-states.js';

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
  listed: ListedSeed,
  before: SeedStamp | undefined,
  now: Date,
): Promise<SeedNow> {
  const { file } = listed;
  const { bytes, modifiedMs } = await stateOf(folder, listed);
  if (before && isUntouched({ bytes, modifiedMs }, before))
    return { stamp: before, seed: null, problem: null };
  const settled = now.getTime() - modifiedMs < SETTLED_MS ? 0 : modifiedMs;
  const stamp = { file, bytes, modifiedMs: settled };
  try {
    const seed = await readSeedFile(folder, listed);
    return { stamp: { ...stamp, sha256: digestOf(seed) }, seed, problem: null };
  } catch (error) {
    return { stamp: { ...stamp, sha256: '' }, seed: null, problem: unreadable(listed, error).problem };
  }
}

/** Whether a seed has the size and the time that it had when its content was read. */
function isUntouched(
  { bytes, modifiedMs }: Pick<SeedStamp, 'bytes' | 'modifiedMs'>,
  stamp: SeedStamp,
): boolean {
  return stamp.sha256 !== '' && stamp.bytes === bytes && stamp.modifiedMs === modifiedMs;
}

/** A list of them, wherever it lies. */
interface Stamps {
  readonly length: number;
  at(place: number): SeedStamp | undefined;
}

/**
 * Whether the seeds in `folder` are those that `stamps` remember: by name, size and time, and by content where the time
 * differs (a fresh clone, a restored backup). One that could not be read must still be unreadable.
 *
 * @throws UsageError where the folder cannot be read or holds no article
 */
export async function seedsMatch(folder: string, stamps: Stamps): Promise<boolean> {
  const now = await seedStates(folder, stamps.length);
  if (now.seeds.length !== stamps.length) return false;
  const touched = await inSlices(touchedSteps(now, stamps));
  if (!touched) return false;
  for (const { seed, stamp } of touched) {
    const now = await seedNow(folder, seed, stamp, new Date());
    if (now.stamp.sha256 !== stamp.sha256) return false;
  }
  return true;
}

interface TouchedSeed {
  readonly seed: ListedSeed;
  readonly stamp: SeedStamp;
}

/** The seeds whose content alone tells whether they are the same; null where the name or the size of one tells that it is not. */
function* touchedSteps({ seeds, states }: SeedStates, stamps: Stamps): Steps<readonly TouchedSeed[] | null> {
  const touched: TouchedSeed[] = [];
  for (const [index, seed] of seeds.entries()) {
    const stamp = stamps.at(index);
    if (seed.file !== stamp?.file) return null;
    const state = states[index] as SeedStates['states'][number];
    if (state.bytes !== stamp.bytes) return null;
    if (!isUntouched(state, stamp)) touched.push({ seed, stamp });
    yield;
  }
  return touched;
}
