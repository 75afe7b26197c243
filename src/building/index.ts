export { type Builder, createBuilder } from './builder.js';
