import { type ListedSeed, listSeeds, type SeedStamp } from '../articles/index.js';
import { SeedError } from '../errors.js';
import { ahead } from './ahead.js';
import { readingKey } from './identity.js';
import type { IndexedSeed } from './manifest.js';
import { type AnyIndex, isWhole, readingsInMemory } from './opened-index.js';
import type { IndexProgress } from './progress.js';
import { embedReading, type PassageEmbedder } from './read-seed.js';
import { type Reading, underName } from './reading.js';
import { createSeedReader, type SeedReader } from './seed-reader.js';
import { type SeedNow, seedNow } from './seed-stamps.js';
import type { IndexWriting } from './storage/index.js';

export interface ReadOptions {
  readonly seedsFolder: string;
  readonly embedder: PassageEmbedder;
  /** When the building began. */
  readonly builtAt: Date;
  /** The index in use, if any: what it holds is not read again. */
  readonly before?: AnyIndex | null;
  /** Reads every seed again, whatever is known of it. */
  readonly force?: boolean;
  /** Reads them; without, one that lasts no longer than this does it, to which the next two are told. */
  readonly reader?: SeedReader;
  /** Bytes of seeds that are read in this thread before others are started. */
  readonly mostBytesHere?: number;
  /** Somebody is answered meanwhile, to whom a core is left. */
  readonly leavesCore?: boolean;
  readonly onProgress?: (progress: IndexProgress) => void;
}

/** The seeds of a folder, in order, with what they were read as. */
export interface ReadSeeds {
  readonly seeds: readonly IndexedSeed[];
  /** By the names of their files. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Seeds, and bytes of them, that are under way at once: they bound what is in memory beside the index. */
const MOST_SEEDS_AT_ONCE = 128;
const MOST_BYTES_AT_ONCE = 32 * 1024 * 1024;

/** Readings that are kept together: others wait for so long. */
const BATCH = 16;

/** A seed as it is now, with the key of its reading, null where there is none; its bytes only where it is to be read. */
type KeyedSeed = SeedNow & { readonly key: string | null };

interface SeedUnderWay extends KeyedSeed {
  readonly reading: Promise<Reading> | null;
}

/** Reads the seeds, each time it is called those that are not known yet, and keeps in their order what they were read as. */
export function seedsReader(
  options: ReadOptions,
  identity: string,
  writing: IndexWriting,
): { read(): Promise<ReadSeeds> } {
  const { seedsFolder, embedder, builtAt, before, force, mostBytesHere, leavesCore, onProgress } = options;
  const { dimension } = embedder.model;
  const known = readingsInMemory(force ? null : (before ?? null));
  let stamps = new Map(force ? [] : before?.manifest.seeds.map((seed) => [seed.file, seed]));
  /** Keys of readings that have been begun. */
  const begun = new Set<string>();
  /** Why those of them failed that did. */
  const problems = new Map<string, string>();
  const unkept = new Map<string, Reading>();

  async function read(): Promise<ReadSeeds> {
    const listed = await listSeeds(seedsFolder);
    const reader = options.reader ?? createSeedReader({ mostBytesHere, leavesCore });
    const seeds: IndexedSeed[] = [];
    try {
      for await (const seed of ahead(listed, (seed) => begin(seed, reader), areEnough)) {
        seeds.push(await end(seed));
        onProgress?.({ stage: 'reading', done: seeds.length, total: listed.length });
      }
      keep();
    } finally {
      if (!options.reader) reader.end();
    }
    stamps = new Map(seeds.map((seed) => [seed.file, seed]));
    const readings = new Map<string, Reading>();
    for (const { file, key } of seeds) {
      const reading = key === null ? undefined : known.get(key);
      if (reading) readings.set(file, underName(reading, file));
    }
    return { seeds, readings };
  }

  async function begin(listed: ListedSeed, reader: SeedReader): Promise<SeedUnderWay> {
    const state = await stateNow(listed);
    const { key, seed } = state;
    if (key === null || seed === null) return { ...state, reading: null };
    begun.add(key);
    const reading = reader.read(seed).then((unembedded) => embedReading(unembedded, embedder));
    // It may fail before it is waited for.
    reading.catch(() => {});
    return { ...state, reading };
  }

  async function end({ stamp, key, problem, reading }: SeedUnderWay): Promise<IndexedSeed> {
    if (key === null) return { ...stamp, key, problem };
    if (reading) await take(key, reading);
    if (unkept.size >= BATCH) keep();
    const failed = problems.get(key);
    return failed === undefined ? { ...stamp, key, problem } : { ...stamp, key: null, problem: failed };
  }

  async function take(key: string, reading: Promise<Reading>): Promise<void> {
    try {
      const read = await reading;
      known.set(key, read);
      unkept.set(key, read);
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      problems.set(key, error.problem);
    }
  }

  function keep(): void {
    if (unkept.size > 0) writing.keep(unkept);
    unkept.clear();
  }

  async function stateNow(listed: ListedSeed): Promise<KeyedSeed> {
    const { file } = listed;
    const guess = await stateOf(listed, stamps.get(file));
    if (guess.key === null || isKnown(guess.key, file)) return { ...guess, seed: null };
    return guess.seed ? guess : stateOf(listed);
  }

  function isKnown(key: string, file: string): boolean {
    if (known.has(key) || begun.has(key)) return true;
    const kept = force ? null : (writing.reading(key, file, dimension) ?? readBefore(key, file));
    if (kept) known.set(key, kept);
    return kept !== null;
  }

  /** Where nothing can be kept, the index that was opened may have it. */
  function readBefore(key: string, file: string): Reading | null {
    return before && !isWhole(before) ? before.reading(key, file) : null;
  }

  /** @param before what is known of it: absent, its content is read */
  async function stateOf(listed: ListedSeed, before?: SeedStamp): Promise<KeyedSeed> {
    const state = await seedNow(seedsFolder, listed, before, builtAt);
    const { sha256 } = state.stamp;
    return { ...state, key: state.problem === null ? readingKey(identity, sha256, listed.file) : null };
  }

  return { read };
}

function areEnough(seeds: readonly SeedUnderWay[]): boolean {
  const bytes = seeds.reduce((sum, { seed }) => sum + (seed?.bytes.length ?? 0), 0);
  return seeds.length >= MOST_SEEDS_AT_ONCE || bytes >= MOST_BYTES_AT_ONCE;
}
