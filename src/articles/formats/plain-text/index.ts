export { decodeSeed } from './decode-seed.js';
export { readFrontMatter } from './front-matter.js';
export { parseUnderTitle } from './parse-under-title.js';
export { plainText } from './plain-text.js';
