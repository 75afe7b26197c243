export { readJson, readJsonLines } from './json.js';
