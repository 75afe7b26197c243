export { Discourse } from './discourse.js';
export type { Frame } from './discourse-context.js';
export type { Entity } from './entity.js';
