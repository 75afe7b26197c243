export { decodeText } from './decode-text.js';
export { formatOf, readableEndings } from './formats.js';
