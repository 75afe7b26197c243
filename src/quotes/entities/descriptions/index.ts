export { newDescription } from './new-description.js';
export { resolveDescription } from './resolve-description.js';
