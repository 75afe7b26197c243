export { blockVectors } from './block-vectors.js';
export { type CodePiece, codeSizes, codesOf } from './codes-of.js';
export { createVectorStore, MOST_ROWS_SCANNED, openVectorStore } from './create-vector-store.js';
export type { Block } from './graph-plan.js';
export { loadHnswlib } from './hnswlib.js';
export type { VectorSource } from './vector-source.js';
export type { VectorStore } from './vector-store.js';
