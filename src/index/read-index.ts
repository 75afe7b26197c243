import { IndexError, messageOf } from '../errors.js';
import { inSlices, type Steps } from '../steps.js';
import { assembleSteps, type StoredIndex } from './assemble.js';
import { type AnyIndex, readingsInMemory } from './opened-index.js';
import { type Reading, underName } from './reading.js';
import { DamagedIndex } from './rows/index.js';
import {
  type CurrentGeneration,
  type IndexDatabase,
  isDamage,
  openIndexForReading,
} from './storage/index.js';

/**
 * The current index in `folder`, checked to the last byte, or null where there is none.
 *
 * @param before an index read earlier: what both hold is not read again
 * @throws IndexError where it cannot be read, is damaged or of another version
 */
export function readIndex(folder: string, before?: AnyIndex): Promise<StoredIndex | null> {
  return reading(folder, (database) => readWhole(database, before));
}

/** The same, with what SQLite says of the whole file, and the name of its version. */
export function readCheckedIndex(
  folder: string,
): Promise<{ readonly index: StoredIndex; readonly backend: string } | null> {
  return reading(folder, async (database) => {
    database.check();
    const index = await readWhole(database);
    return index && { index, backend: `SQLite ${database.version()}` };
  });
}

/** Which index is the current one in `folder`; null where there is none. @throws as `readIndex` does */
export function readCurrent(folder: string): Promise<CurrentGeneration | null> {
  return reading(folder, async (database) => database.current());
}

/** @throws IndexError whatever fails */
async function reading<T>(
  folder: string,
  read: (database: IndexDatabase) => Promise<T | null>,
): Promise<T | null> {
  let database: IndexDatabase | null = null;
  try {
    database = openIndexForReading(folder);
    return database && (await read(database));
  } catch (error) {
    throw unusable(folder, error);
  } finally {
    database?.close();
  }
}

/** @throws DamagedIndex, and what SQLite throws */
export async function readWhole(database: IndexDatabase, before?: AnyIndex): Promise<StoredIndex | null> {
  const snapshot = database.snapshot();
  try {
    const generation = database.generation();
    if (!generation) return null;
    const { manifest, people } = generation;
    const readings = await inSlices(readingSteps(database, manifest, readingsInMemory(before ?? null)));
    return await inSlices(assembleSteps(manifest, people, readings));
  } finally {
    snapshot.end();
  }
}

/** @throws where one is not whole */
function* readingSteps(
  database: IndexDatabase,
  { seeds, model }: StoredIndex['manifest'],
  known: ReadonlyMap<string, Reading>,
): Steps<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  for (const { file, key } of seeds) {
    yield;
    if (key === null) continue;
    const reading = known.get(key) ?? database.reading(key, file, model.dimension);
    if (!reading) throw new DamagedIndex(`what was read of ${file} is not whole`);
    readings.set(file, underName(reading, file));
  }
  return readings;
}

/** That an index cannot be read, and what makes it anew. */
export function unusable(folder: string, error: unknown): IndexError {
  const says = isDamage(error)
    ? `The index in ${folder} is damaged or was built by another version of Verbatim.`
    : `The index in ${folder} cannot be read (${messageOf(error)}).`;
  return new IndexError(says, { run: 'index', cause: error });
}
