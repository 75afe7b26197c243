export { createVectorStore } from './create-vector-store.js';
export type { Block } from './graph-plan.js';
export { loadHnswlib } from './hnswlib.js';
export type { VectorStore } from './vector-store.js';
