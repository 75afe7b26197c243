export { readMhtml } from './mhtml.js';
