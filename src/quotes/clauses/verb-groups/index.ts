export { findVerbGroups } from './find-verb-groups.js';
export { isMarked, type VerbGroup } from './verb-group.js';
