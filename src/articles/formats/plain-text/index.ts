export { decodeSeed } from './decode-seed.js';
export { readFrontMatter } from './front-matter.js';
export { parseArticle } from './parse-article.js';
export { plainText } from './plain-text.js';
