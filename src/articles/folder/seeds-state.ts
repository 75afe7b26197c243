import { createHash } from 'node:crypto';
import { messageOf } from '../../errors.js';
import { type ListedSeed, listSeeds } from './list-seeds.js';
import type { OnFolder } from './look-through.js';
import { stateOf } from './seed-file.js';

/** What a look at the seeds folder tells one state of it from another by. Of one size, however many seeds there are. */
export interface SeedsState {
  /** Of the names, sizes and times of all seeds, in hexadecimal; of the reason where they cannot be listed. */
  readonly digest: string;
  readonly files: number;
  /** Whether the folder could be looked into, and holds a seed. */
  readonly isReadable: boolean;
}

/** Files that are looked at side by side. */
const AT_ONCE = 16;

/** The state of the seeds folder now, without reading a seed. That it is missing, or empty, is a state like any other. */
export async function seedsState(folder: string, onFolder?: OnFolder): Promise<SeedsState> {
  const digest = createHash('sha256');
  let seeds: readonly ListedSeed[];
  try {
    seeds = await listSeeds(folder, onFolder);
  } catch (error) {
    return { digest: digest.update(messageOf(error)).digest('hex'), files: 0, isReadable: false };
  }
  for (let at = 0; at < seeds.length; at += AT_ONCE) {
    const some = seeds.slice(at, at + AT_ONCE);
    const states = await Promise.all(some.map((seed) => stateOf(folder, seed)));
    digest.update(JSON.stringify(some.map((seed, index) => [seed, states[index]])));
  }
  return { digest: digest.digest('hex'), files: seeds.length, isReadable: true };
}
