export { french } from './language.js';
