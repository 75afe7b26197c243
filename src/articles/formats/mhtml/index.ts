export { mhtml } from './mhtml.js';
