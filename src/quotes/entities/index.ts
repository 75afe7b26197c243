export { Discourse } from './discourse.js';
export type { Entity } from './entity.js';
