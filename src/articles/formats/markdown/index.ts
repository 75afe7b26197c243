export { readMarkdown } from './markdown.js';
