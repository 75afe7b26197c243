export { articleMeant } from './article-key.js';
export type { Choice } from './choice.js';
export { type Suggestions, suggestionsOf } from './suggestions.js';
