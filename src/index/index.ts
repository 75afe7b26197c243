export { blocksOf, type StoredIndex } from './assemble.js';
export { buildIndex, rehearse } from './build-when-asked.js';
export { type Changes, changesBetween } from './changes.js';
export { checkIndex } from './check-index.js';
export { checkSharedIndex } from './check-shared-index.js';
export type { CheckedIndex } from './checked-index.js';
export { findSpeaker } from './find-speaker.js';
export { isIndexFailure } from './index-failure.js';
export { makeFolder } from './make-folder.js';
export type { Manifest } from './manifest.js';
export { type ContentLists, contentOf } from './memory/index.js';
export { openKeeper } from './open-keeper.js';
export {
  type AnyIndex,
  isWhole,
  type PackedWords,
  type ReadBytes,
  type StoredWords,
} from './opened-index.js';
export { replaceFile } from './own-files.js';
export type {
  Content,
  LexicalIndex,
  Lookup,
  NearTerms,
  Passage,
  People,
  Posting,
  Postings,
  SpeakerRecord,
} from './ports/index.js';
export type { IndexProgress } from './progress.js';
export { readIndex } from './read-index.js';
export type { UnembeddedReading } from './read-seed.js';
export { createSeedReader, type SeedReader, type SeedReaderOptions } from './seed-reader.js';
export { splitPassages } from './split-passages.js';
export type { VectorStore } from './vectors/index.js';
export { createVectorStore, loadHnswlib, MOST_ROWS_SCANNED, openVectorStore } from './vectors/index.js';
export {
  type ArticleWords,
  articleWordSteps,
  type Bags,
  isSeenLower,
  stemOf,
  unpackBags,
} from './words/index.js';
