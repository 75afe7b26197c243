export type { ContentLists } from './content-lists.js';
export { contentOf, contentSteps, type MemoryContent } from './memory-content.js';
export type { MemoryPeople } from './memory-people.js';
export type { Told } from './told.js';
