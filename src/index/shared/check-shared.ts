import type { CheckedIndex } from '../checked-index.js';
import { fitsSeeds } from '../find-index.js';
import type { Reading } from '../reading.js';
import { DamagedIndex, type GenerationHead } from '../rows/index.js';
import { rulesVersion } from '../rules-version.js';
import type { SharedIndex, SharedSnapshot } from './shared-index.js';
import { damaged } from './take-over.js';

/**
 * Reads everything in a shared index; null where there is none.
 *
 * @throws DatabaseError, IndexError where it is not whole
 */
export async function checkShared(shared: SharedIndex, seedsFolder: string): Promise<CheckedIndex | null> {
  return shared.read(async (snapshot) => {
    const head = await generationIn(snapshot, shared);
    if (!head) return null;
    const { manifest } = head;
    return {
      ...(await snapshot.size()),
      generation: manifest.generation,
      builtAt: new Date(manifest.builtAt),
      model: manifest.model.id,
      ...(await countWhole(snapshot, head, shared)),
      // Without seeds, only another version would read them otherwise.
      fits: await fitsSeeds({ manifest }, seedsFolder, manifest.model).catch(
        () => manifest.rules === rulesVersion(),
      ),
    };
  });
}

async function generationIn(snapshot: SharedSnapshot, shared: SharedIndex): Promise<GenerationHead | null> {
  try {
    return await snapshot.generation();
  } catch (error) {
    throw error instanceof DamagedIndex ? damaged(shared, error.message) : error;
  }
}

/** @throws IndexError where what was read of a file is not whole */
async function countWhole(snapshot: SharedSnapshot, { manifest }: GenerationHead, shared: SharedIndex) {
  const keyed = manifest.seeds.flatMap(({ file, key }) => (key === null ? [] : [[key, file] as const]));
  const files = new Map(keyed);
  const sizes = new Map<string, { articles: number; paragraphs: number }>();
  for await (const batch of snapshot.readings(files, manifest.model.dimension)) {
    for (const [key, reading] of batch) if (reading) sizes.set(key, sizeOf(reading));
  }
  const broken = keyed.filter(([key]) => !sizes.has(key)).map(([, file]) => file);
  if (broken.length > 0) {
    const others = broken.length > 1 ? ` (and of ${(broken.length - 1).toLocaleString('en')} more)` : '';
    throw damaged(shared, `what was read of ${broken[0]}${others} is not whole`);
  }
  const all = keyed.map(([key]) => sizes.get(key));
  return {
    articles: all.reduce((sum, size) => sum + (size?.articles ?? 0), 0),
    paragraphs: all.reduce((sum, size) => sum + (size?.paragraphs ?? 0), 0),
  };
}

function sizeOf({ articles }: Reading): { articles: number; paragraphs: number } {
  return {
    articles: articles.length,
    paragraphs: articles.reduce((sum, { passages }) => sum + passages.length, 0),
  };
}
