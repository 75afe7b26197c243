export { formatOf, readableEndings } from './formats.js';
