export { isDamage, isRefused as isUnreadable } from './damage.js';
export {
  discardIndex,
  INDEX_FILE,
  type IndexDatabase,
  openIndexForReading,
  type PackedIndex,
} from './index-database.js';
export { type IndexWriting, startWriting } from './index-writing.js';
export type { StoredPlace } from './reading-tables.js';
