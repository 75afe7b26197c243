import type { Vectors } from './embedder.js';
import { natively } from './native-runs.js';
import { serveModel } from './thread/index.js';
import type { LoadedModel } from './transformers-embedder.js';

/** What is asked of the thread. */
export interface EmbedRequest {
  readonly kind: 'queries' | 'passages';
  readonly texts: readonly string[];
}

/** What it tells of its model. */
export type EmbeddingModel = Pick<LoadedModel, 'folder' | 'dimension'>;

/** A thread of its own that embeds. */
void serveModel<EmbeddingModel, EmbedRequest, Vectors>(async (options) => {
  const { loadTransformersModel } = await natively(() => import('./transformers-embedder.js'));
  const { folder, dimension, embedQueries, embedPassages } = await loadTransformersModel(options);
  return {
    known: { folder, dimension },
    give: ({ kind, texts }, onProgress) =>
      kind === 'queries' ? embedQueries(texts) : embedPassages(texts, onProgress),
    handsOver: ({ data }) => [data.buffer as ArrayBuffer],
  };
});
