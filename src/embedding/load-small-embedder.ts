import { type Embedder, isSameModel, type ModelIdentity } from './embedder.js';
import { BUILT_IN } from './likeness.js';
import { loadEmbedder } from './load-embedder.js';
import type { ModelOptions } from './model-options.js';

/**
 * Loads a model that is in use elsewhere in this process once more, if it is the one that ships: 70 MB for whoever is not to hold
 * others up.
 *
 * @returns null where it is another, or is there no more as it is in use
 */
export async function loadSmallEmbedder(
  model: ModelIdentity,
  folders: Omit<ModelOptions, 'model'>,
): Promise<Embedder | null> {
  if (model.id !== BUILT_IN) return null;
  const embedder = await loadEmbedder({ ...folders, model: model.id }).catch(() => null);
  return embedder && isSameModel(embedder.model, model) ? embedder : null;
}
