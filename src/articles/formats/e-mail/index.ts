export { eMail } from './e-mail.js';
