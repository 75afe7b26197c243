import { answerOfWorker } from '../answer-of-worker.js';
import { type ListedSeed, listSeeds, type SeedStamp, stateNow } from '../articles/index.js';
import { inSlices, type Steps } from '../steps.js';

/** How the seeds lie in their folder, in order: by name, size and time. */
export interface SeedStates {
  readonly seeds: readonly ListedSeed[];
  readonly states: readonly Pick<SeedStamp, 'bytes' | 'modifiedMs'>[];
}

/** The same on its way from one thread to another, which copies it. */
export interface PackedStates {
  /** The names, with what no name holds between them. */
  readonly files: string;
  /** The files beside some seeds, by their places. */
  readonly beside: ReadonlyMap<number, string>;
  readonly bytes: Float64Array;
  readonly modifiedMs: Float64Array;
}

/**
 * From so many seeds on, a thread has their states sooner than this one, which has a third of a second while the model loads: a
 * thread takes as long to start, and its share of two cores.
 */
const MANY = 40_000;

/**
 * The seeds in a folder, as they are now. Where many are expected, a thread of its own asks for them: this one has other things
 * to do when a library is opened.
 *
 * @throws UsageError where the folder cannot be read or holds no article
 */
export async function seedStates(folder: string, expected: number): Promise<SeedStates> {
  const thread = new URL('./states-worker', import.meta.url);
  // Whatever fails there does so again here, and is told.
  const packed = expected < MANY ? null : await answerOfWorker<PackedStates>(thread, folder);
  if (packed) return unpackStates(packed);
  const seeds = await listSeeds(folder);
  return { seeds, states: await inSlices(stateSteps(folder, seeds)) };
}

/** Asking the system for one after the other takes a tenth of what waiting for each does. */
function* stateSteps(folder: string, seeds: readonly ListedSeed[]): Steps<SeedStates['states']> {
  const states: Pick<SeedStamp, 'bytes' | 'modifiedMs'>[] = [];
  for (const seed of seeds) {
    states.push(stateNow(folder, seed));
    yield;
  }
  return states;
}

export function packStates({ seeds, states }: SeedStates): PackedStates {
  return {
    files: seeds.map(({ file }) => file).join('\0'),
    beside: new Map(seeds.flatMap(({ beside }, place) => (beside === null ? [] : [[place, beside]]))),
    bytes: Float64Array.from(states, ({ bytes }) => bytes),
    modifiedMs: Float64Array.from(states, ({ modifiedMs }) => modifiedMs),
  };
}

function unpackStates({ files, beside, bytes, modifiedMs }: PackedStates): SeedStates {
  const seeds = files.split('\0').map((file, place) => ({ file, beside: beside.get(place) ?? null }));
  const states = seeds.map((_, place) => ({
    bytes: bytes[place] as number,
    modifiedMs: modifiedMs[place] as number,
  }));
  return { seeds, states };
}
