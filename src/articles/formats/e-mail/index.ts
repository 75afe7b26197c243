export { readEMail } from './e-mail.js';
