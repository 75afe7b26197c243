export { articleMeant } from './article-key.js';
export type { Choice } from './choice.js';
export { type Choices, choicesOf } from './choices.js';
