export { decodeSeed } from './decode-seed.js';
export { readFrontMatter } from './front-matter.js';
export { parseUnderTitle } from './parse-under-title.js';
export { readPlainText } from './plain-text.js';
