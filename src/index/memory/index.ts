export type { ContentLists } from './content-lists.js';
export { contentOf, contentSteps } from './memory-content.js';
