import { IndexError } from '../../errors.js';
import { inSlices, type Steps } from '../../steps.js';
import { assembleSteps } from '../assemble.js';
import type { Manifest } from '../manifest.js';
import { openIndex } from '../open-index.js';
import { type AnyIndex, isWhole, type PackWords, readingsInMemory } from '../opened-index.js';
import { readCurrent } from '../read-index.js';
import { type Reading, underName } from '../reading.js';
import { DamagedIndex } from '../rows/index.js';
import { type IndexWriting, startWriting } from '../storage/index.js';
import type { SharedIndex, SharedSnapshot } from './shared-index.js';

/** What is shared now. */
export interface Shared {
  readonly manifest: Manifest;
  /** Null where it is not wanted. */
  readonly index: AnyIndex | null;
  /** Why it is not on disk here, in one line that says how to mend that; null where it is. */
  readonly notKept: string | null;
}

export interface TakeOverOptions {
  /** Of the replica: an index of this machine, which has whatever it was the last time. */
  readonly folder: string;
  /** The index in use, if any: what it holds is not fetched. */
  readonly before: AnyIndex | null;
  readonly packWords: PackWords;
  readonly isWanted: (manifest: Manifest) => boolean;
}

/**
 * Brings the replica up to the shared index; only readings that are not here yet are fetched. Wherever it is stopped, what was
 * fetched is not fetched again. Null where nothing is shared.
 *
 * @throws DatabaseError, IndexError where it is damaged
 */
export async function takeOver(shared: SharedIndex, options: TakeOverOptions): Promise<Shared | null> {
  const name = await shared.read((snapshot) => snapshot.name());
  if (name === null) return null;
  const here = await alreadyHere(name, options);
  if (here) return here;
  const writing = await startWriting(options.folder);
  try {
    // Another process of this machine may have fetched it meanwhile.
    return (await alreadyHere(name, options)) ?? (await fetchIndex(shared, options, writing));
  } finally {
    writing.end();
  }
}

/** Null where the replica is of another generation, or not whole. */
async function alreadyHere(
  name: string,
  { folder, before, isWanted }: TakeOverOptions,
): Promise<Shared | null> {
  if (before?.manifest.generation === name) return { ...before, index: before, notKept: null };
  try {
    if ((await readCurrent(folder))?.generation !== name) return null;
    const index = await openIndex(folder, before ?? undefined);
    if (!index) return null;
    const { manifest } = index;
    if (isWanted(manifest)) return { manifest, index, notKept: null };
    if (!isWhole(index)) index.close();
    return { manifest, index: null, notKept: null };
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}

async function fetchIndex(
  shared: SharedIndex,
  { before, packWords, isWanted }: TakeOverOptions,
  writing: IndexWriting,
): Promise<Shared | null> {
  try {
    const fetched = await shared.read(async (snapshot) => {
      const head = await snapshot.generation();
      if (!head || !isWanted(head.manifest)) return head && { ...head, readings: null };
      const known = readingsInMemory(before);
      const missing = await inSlices(missingSteps(head.manifest, known, writing));
      await fetchReadings(snapshot, missing, head.manifest, known, writing);
      return { ...head, readings: readingsOf(head.manifest, known) };
    });
    if (!fetched) return null;
    const { manifest, people, readings } = fetched;
    if (!readings) return { manifest, index: null, notKept: null };
    const index = await inSlices(assembleSteps(manifest, people, readings));
    return { manifest, index, notKept: await writing.swap(index, packWords) };
  } catch (error) {
    throw error instanceof DamagedIndex ? damaged(shared, error.message) : error;
  }
}

/** Names of files by the keys of their readings where those are not here; adds to `known` those that are. */
function* missingSteps(
  { seeds, model }: Manifest,
  known: Map<string, Reading>,
  writing: IndexWriting,
): Steps<Map<string, string>> {
  const missing = new Map<string, string>();
  for (const { file, key } of seeds) {
    yield;
    if (key === null || known.has(key)) continue;
    const kept = writing.reading(key, file, model.dimension);
    if (kept) known.set(key, kept);
    else missing.set(key, file);
  }
  return missing;
}

/** @throws DamagedIndex */
async function fetchReadings(
  snapshot: SharedSnapshot,
  missing: ReadonlyMap<string, string>,
  { model }: Manifest,
  known: Map<string, Reading>,
  writing: IndexWriting,
): Promise<void> {
  for await (const batch of snapshot.readings(missing, model.dimension)) {
    const whole = new Map<string, Reading>();
    for (const [key, reading] of batch) {
      if (!reading) throw new DamagedIndex(`what was read of ${missing.get(key)} is not whole`);
      whole.set(key, reading);
      known.set(key, reading);
    }
    writing.keep(whole);
  }
}

/** By the names of the files. */
function readingsOf({ seeds }: Manifest, known: ReadonlyMap<string, Reading>): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const { file, key } of seeds) {
    const reading = key === null ? undefined : known.get(key);
    if (reading) readings.set(file, underName(reading, file));
  }
  return readings;
}

/** What mends a shared index is up to whoever has the articles. */
export function damaged({ place }: SharedIndex, what: string): IndexError {
  return new IndexError(`The index in ${place} is damaged: ${what}. Build it again where the articles are.`, {
    run: 'index --force',
  });
}
