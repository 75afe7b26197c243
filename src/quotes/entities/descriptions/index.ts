export { descriptionFeatures } from './description-features.js';
export { newDescription } from './new-description.js';
export { resolveDescription } from './resolve-description.js';
