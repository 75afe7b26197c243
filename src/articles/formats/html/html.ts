import { withoutEnding } from '../../without-ending.js';
import type { Format } from '../format.js';
import { makeArticle } from '../make-article.js';
import { decodePage } from './decode-page.js';
import { noPage } from './no-page.js';
import { readPage } from './read-page.js';

/** Web pages as browsers save them. */
export const html: Format = {
  name: 'web page',
  extensions: ['.html', '.htm', '.xhtml'],
  async read(file, bytes) {
    const source = decodePage(bytes);
    if (source === null) throw noPage(file);
    return [makeArticle(file, withoutEnding(file), await readPage(file, source))];
  },
};
