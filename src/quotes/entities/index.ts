export { Discourse } from './discourse.js';
export type { Frame, Resolution } from './discourse-context.js';
export type { Entity } from './entity.js';
