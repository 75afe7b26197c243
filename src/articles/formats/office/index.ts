export { readOpenDocument } from './open-document.js';
export { readWord } from './word.js';
