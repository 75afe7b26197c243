export { readEMail } from './e-mail/index.js';
export { readHtml } from './html/index.js';
export { readJson, readJsonLines } from './json/index.js';
export { readMarkdown } from './markdown/index.js';
export { readMhtml } from './mhtml/index.js';
export { readOpenDocument, readWord } from './office/index.js';
export { readPdf } from './pdf/index.js';
export { readPlainText } from './plain-text/index.js';
