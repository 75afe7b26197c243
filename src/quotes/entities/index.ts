export { Discourse } from './discourse.js';
export type { Resolution } from './discourse-context.js';
export type { Entity } from './entity.js';
