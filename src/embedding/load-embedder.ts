import type { Embedder } from './embedder.js';
import type { EmbedderOptions } from './transformers-embedder.js';

/**
 * Loads a model of sentence embeddings, and the library that runs it only now: half of what a start takes.
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded
 */
export async function loadEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const { loadTransformersEmbedder } = await import('./transformers-embedder.js');
  return loadTransformersEmbedder(options);
}
