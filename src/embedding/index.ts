export { type Embedder, isSameModel, type ModelIdentity, rowOf, type Vectors } from './embedder.js';
export { type Likeness, likenessOf } from './likeness.js';
export { loadEmbedder } from './load-embedder.js';
export { type EmbedderBeside, loadEmbedderBeside } from './load-embedder-beside.js';
export { loadSmallEmbedder } from './load-small-embedder.js';
export type { ModelOptions } from './model-options.js';
export { loadReranker, type Reranker } from './reranking/index.js';
export { withoutCommonPart } from './without-common-part.js';
