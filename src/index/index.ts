export {
  type ArticleWords,
  type Bags,
  decodeArticleWords,
  isSeenLower,
  stemOf,
  unpackBags,
} from './article-words.js';
export { buildIndex } from './build-when-asked.js';
export type { Content, Passage } from './content.js';
export { countSpeakerSteps, type SpeakerRecord } from './count-speakers.js';
export { createVectorStore } from './create-vector-store.js';
export { findIndex } from './find-index.js';
export { findSpeaker } from './find-speaker.js';
export { loadHnswlib } from './hnswlib-store.js';
export { makeFolder } from './make-folder.js';
export { newerIndexFinder } from './newer-index.js';
export type { IndexProgress } from './progress.js';
export { articleWordSteps, type StemWord } from './read-article-words.js';
export { readIndex, type StoredIndex } from './read-index.js';
export { seedsMatch } from './seed-stamps.js';
export { splitPassages } from './split-passages.js';
export type { VectorStore } from './vector-store.js';
