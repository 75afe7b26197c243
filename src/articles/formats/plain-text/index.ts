export { decodeText } from './decode-text.js';
export { plainText } from './plain-text.js';
