import { SeedError } from '../../../errors.js';
import { withoutEnding } from '../../without-ending.js';
import type { Format } from '../format.js';
import { makeArticle } from '../make-article.js';
import { decodePage } from './decode-page.js';
import { excessOf } from './limits.js';
import { readPage } from './read-page.js';

/** Web pages as browsers save them. */
export const html: Format = {
  name: 'web page',
  extensions: ['.html', '.htm', '.xhtml'],
  async read(file, bytes) {
    const source = decodePage(bytes);
    if (source === null) throw new SeedError(file, 'is no web page; save the page anew, or remove the file');
    const excess = await excessOf(source);
    if (excess !== null)
      throw new SeedError(file, `is a web page with ${excess}; copy the article's words into a .txt file`);
    return [makeArticle(file, withoutEnding(file), await readPage(source))];
  },
};
