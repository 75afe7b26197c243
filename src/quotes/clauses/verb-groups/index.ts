export { findVerbGroups } from './find-verb-groups.js';
export type { VerbGroup } from './verb-group.js';
