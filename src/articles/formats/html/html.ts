import { withoutEnding } from '../../without-ending.js';
import type { ReadFormat } from '../format.js';
import { makeArticle } from '../make-article.js';
import { decodePage } from './decode-page.js';
import { noPage } from './no-page.js';
import { readPage } from './read-page.js';

/** Web pages as browsers save them. */
export const readHtml: ReadFormat = async (file, bytes) => {
  const source = decodePage(bytes);
  if (source === null) throw noPage(file);
  return [makeArticle(file, withoutEnding(file), await readPage(file, source))];
};
