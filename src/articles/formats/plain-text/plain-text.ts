import type { ReadFormat } from '../format.js';
import { decodeSeed } from './decode-seed.js';
import { parseArticle } from './parse-article.js';
import { refuseManyLines } from './refuse-many-lines.js';
import { splitArticles } from './split-articles.js';

/** Text as people type or paste it: UTF-8, UTF-16 or Windows-1252; its lines tell title, head and paragraphs. */
export const readPlainText: ReadFormat = async (file, bytes) => {
  const text = decodeSeed(file, bytes);
  refuseManyLines(file, text);
  return splitArticles(file, text).map((part) => parseArticle(file, text, part));
};
