import type { StoredIndex } from '../assemble.js';
import type { Reading } from '../reading.js';
import type { GenerationHead } from '../rows/index.js';

/**
 * A database in which several machines share one index: its current generation, and the readings of that. Each call throws
 * `DatabaseError` where the database is away or refuses.
 */
export interface SharedIndex {
  /** Where it lies, for messages: never with a password. */
  readonly place: string;
  /** Whatever `work` reads is of one moment, whoever publishes meanwhile. */
  read<T>(work: (snapshot: SharedSnapshot) => Promise<T>): Promise<T>;
  /**
   * Waits for the right to build the index, which one process has at a time, and none that has ended, however it did.
   *
   * @param onWait told once, where another process has it
   */
  startBuilding(onWait?: () => void): Promise<SharedBuilding>;
  /** Learns of every generation that is published from now on, and goes on when the database was away; keeps no process alive. */
  follow(listener: FollowListener): Following;
}

/** The shared index as it is at one moment. */
export interface SharedSnapshot {
  /** The name of the current generation; null where there is none. */
  name(): Promise<string | null>;
  /** The current generation; null where there is none. @throws DamagedIndex */
  generation(): Promise<GenerationHead | null>;
  /**
   * What seeds were read as, in batches that fit into memory: each either whole or, where it is missing or not what was
   * written, null.
   *
   * @param wanted the names that the files have now, by the keys of their readings
   */
  readings(
    wanted: ReadonlyMap<string, string>,
    dimension: number,
  ): AsyncIterable<ReadonlyMap<string, Reading | null>>;
  /** The server and its database, as "PostgreSQL 15.9 at host/database", and the bytes that the index takes on its disk. */
  size(): Promise<{ readonly backend: string; readonly bytes: number }>;
}

/** The right to build the index. */
export interface SharedBuilding {
  /**
   * Makes a generation the current one, in one step: the readings that are not there yet, then the generation; readings that
   * it does not have go. Nothing where it is the current one already.
   *
   * @param anew replaces what is there, whatever it is
   */
  publish(index: Pick<StoredIndex, 'manifest' | 'people' | 'readings'>, anew: boolean): Promise<void>;
  /** Gives the right back. */
  end(): void;
}

export interface FollowListener {
  /** The database is away; told once until it is back. */
  onAway(error: unknown): void;
  onBack(): void;
}

export interface Following {
  /** The name of the generation that is current as far as is known; null where there is none, or nothing known yet. */
  current(): string | null;
  end(): void;
}
