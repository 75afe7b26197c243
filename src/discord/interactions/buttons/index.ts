export { BUTTONS } from './all.js';
