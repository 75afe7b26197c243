export { isDamage } from './damage.js';
export { INDEX_FILE, type IndexDatabase, openIndexForReading } from './index-database.js';
export { type IndexWriting, startWriting } from './index-writing.js';
