export { pdf } from './pdf.js';
