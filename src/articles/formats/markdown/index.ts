export { markdown } from './markdown.js';
