export { descriptionFeatures } from './descriptions/index.js';
export { Discourse } from './discourse.js';
export type { Frame, Resolution } from './discourse-context.js';
export { type Entity, speakerKindOf } from './entity.js';
export type { Sight } from './salience.js';
