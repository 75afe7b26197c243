import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedIndex } from './checked-index.js';
import { fitsSeeds } from './find-index.js';
import { readCheckedIndex } from './read-index.js';
import { INDEX_FILE } from './storage/index.js';

/**
 * Reads everything in the index of `folder` and has SQLite check its file; null where there is none.
 *
 * @throws IndexError where it is not whole, or cannot be read
 */
export async function checkIndex(folder: string, seedsFolder: string): Promise<CheckedIndex | null> {
  const checked = await readCheckedIndex(folder);
  if (!checked) return null;
  const { index, backend } = checked;
  const { manifest, content } = index;
  return {
    backend,
    bytes: lstatSync(join(folder, INDEX_FILE)).size,
    generation: manifest.generation,
    builtAt: new Date(manifest.builtAt),
    model: manifest.model.id,
    articles: content.articles.length,
    paragraphs: content.passages,
    fits: await fitsSeeds(index, seedsFolder, manifest.model).catch(() => false),
  };
}
