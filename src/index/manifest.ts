import type { SeedStamp } from '../articles/index.js';
import type { ModelIdentity } from '../embedding/index.js';
import type { Speaker } from '../speakers/index.js';

/** A seed as a generation holds it. */
export interface IndexedSeed extends SeedStamp {
  /** Of its reading; null where it could not be read. */
  readonly key: string | null;
  /** Why not, without the file's name; null where it could. */
  readonly problem: string | null;
}

/** What an index says of itself: who has it and the readings that it names has the whole index. */
export interface Manifest {
  /** A name that no other index has. */
  readonly generation: string;
  /** When its building began: ISO 8601, UTC. */
  readonly builtAt: string;
  readonly model: ModelIdentity;
  /** `rulesVersion` of those who read the articles. */
  readonly rules: string;
  /** In the order of their names. */
  readonly seeds: readonly IndexedSeed[];
}

/** Everybody quoted, over all articles. */
export interface Identities {
  readonly speakers: readonly Speaker[];
  /** The name of the speaker whom a name given by an article stands for. */
  readonly names: ReadonlyMap<string, string>;
}
