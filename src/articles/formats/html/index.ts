export { decodePage } from './decode-page.js';
export { readHtml } from './html.js';
export { noPage } from './no-page.js';
export { plainLine } from './plain-line.js';
export { readFragment } from './read-fragment.js';
export { readPage } from './read-page.js';
