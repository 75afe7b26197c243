export { json, jsonLines } from './json.js';
