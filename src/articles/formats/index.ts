export type { Format } from './format.js';
export { FORMATS, formatOf } from './formats.js';
