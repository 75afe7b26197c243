export { loadReranker } from './load-reranker.js';
export type { Reranker } from './reranker.js';
