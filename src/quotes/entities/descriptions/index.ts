export { resolveDescription } from './resolve-description.js';
