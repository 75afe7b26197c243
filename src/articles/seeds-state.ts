import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { messageOf } from '../errors.js';
import { listSeeds, stateOf } from './read-seeds.js';

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
export async function seedsState(folder: string): Promise<SeedsState> {
  const digest = createHash('sha256');
  let names: readonly string[];
  try {
    names = await listSeeds(folder);
  } catch (error) {
    return { digest: digest.update(messageOf(error)).digest('hex'), files: 0, isReadable: false };
  }
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    const states = await Promise.all(some.map((name) => stateOf(join(folder, name))));
    digest.update(JSON.stringify(some.map((name, index) => [name, states[index]])));
  }
  return { digest: digest.digest('hex'), files: names.length, isReadable: true };
}
