export { english } from './language.js';
