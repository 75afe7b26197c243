export { isDamage, isRefused as isUnreadable } from './damage.js';
export {
  discardIndex,
  INDEX_FILE,
  type IndexDatabase,
  openIndexForReading,
  type Packed,
} from './index-database.js';
export { type IndexWriting, startWriting } from './index-writing.js';
