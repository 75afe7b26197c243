import { IndexError, messageOf } from '../errors.js';
import { inSlices, type Steps } from '../steps.js';
import { assembleSteps, readingsByKey, type StoredIndex } from './assemble.js';
import { DamagedIndex, isDamage } from './damage.js';
import { type IndexDatabase, openIndexForReading } from './index-database.js';
import { type Reading, underName } from './reading.js';

/**
 * The current index in `folder`, checked to the last byte, or null where there is none.
 *
 * @param before an index read earlier: what both hold is not read again
 * @throws IndexError where it cannot be read, is damaged or of another version
 */
export async function readIndex(folder: string, before?: StoredIndex): Promise<StoredIndex | null> {
  let database: IndexDatabase | null = null;
  try {
    database = openIndexForReading(folder);
    return database && (await readWhole(database, before));
  } catch (error) {
    if (error instanceof IndexError) throw error;
    throw unusable(folder, error);
  } finally {
    database?.close();
  }
}

/** The name of the current index in `folder` and when it was built; null where there is none. @throws as `readIndex` does */
export function readManifest(folder: string): StoredIndex['manifest'] | null {
  let database: IndexDatabase | null = null;
  try {
    database = openIndexForReading(folder);
    return database?.generation()?.manifest ?? null;
  } catch (error) {
    throw unusable(folder, error);
  } finally {
    database?.close();
  }
}

async function readWhole(database: IndexDatabase, before?: StoredIndex): Promise<StoredIndex | null> {
  const snapshot = database.snapshot();
  try {
    const generation = database.generation();
    if (!generation) return null;
    const { manifest, people } = generation;
    const readings = await inSlices(
      readingSteps(database, manifest, before ? readingsByKey(before) : new Map()),
    );
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

function unusable(folder: string, error: unknown): IndexError {
  const says = isDamage(error)
    ? `The index in ${folder} is damaged or was built by another version of Verbatim.`
    : `The index in ${folder} cannot be read (${messageOf(error)}).`;
  return new IndexError(says, { run: 'index', cause: error });
}
