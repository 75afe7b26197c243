export { formatOf } from './formats.js';
