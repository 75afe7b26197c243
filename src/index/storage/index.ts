export { isDamage, isRefused as isUnreadable } from './damage.js';
export {
  type CurrentGeneration,
  discardIndex,
  INDEX_FILE,
  type IndexDatabase,
  openIndexForReading,
  type PackedIndex,
} from './index-database.js';
export { type IndexWriting, pack, startWriting } from './index-writing.js';
export type { StoredPlace } from './reading-tables.js';
