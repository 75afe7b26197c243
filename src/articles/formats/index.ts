export { formatOf, readableEndings } from './formats.js';
export { decodeText } from './plain-text/index.js';
