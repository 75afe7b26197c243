import type { Embedder } from './embedder.js';
import { identityOf } from './model-identity.js';
import type { ModelOptions } from './model-options.js';

/**
 * Loads a model of sentence embeddings, and the library that runs it only now: half of what a start takes.
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded
 */
export async function loadEmbedder(options: ModelOptions): Promise<Embedder> {
  const { loadTransformersModel } = await import('./transformers-embedder.js');
  const { folder, dimension, ...embedding } = await loadTransformersModel(options);
  return { model: await identityOf(options.model, folder, dimension), ...embedding };
}
