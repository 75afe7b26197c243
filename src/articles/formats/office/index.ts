export { openDocument } from './open-document.js';
export { word } from './word.js';
