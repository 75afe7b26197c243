import { SeedError } from '../../../errors.js';
import { webAddress } from '../../particulars.js';
import { withoutEnding } from '../../without-ending.js';
import type { ReadFormat } from '../format.js';
import { makeArticle } from '../make-article.js';
import { blocksOf } from './blocks-of.js';
import { readPages } from './read-pages.js';
import { printedAddress, withoutRunningLines } from './running-lines.js';

/** PDF: what stands on its pages, put together again to paragraphs by where it stands and how large it is. */
export const readPdf: ReadFormat = async (file, bytes) => {
  const { pages, title, authors } = await readPages(file, bytes);
  const { blocks, isTitled } = blocksOf(withoutRunningLines(pages));
  if (!blocks.some(({ text }) => /\p{L}{2}/u.test(text)))
    throw new SeedError(
      file,
      'holds pictures of pages, no text; have its text recognised (OCR), or copy its words into a .txt file',
    );
  const url = webAddress(printedAddress(pages));
  return [makeArticle(file, withoutEnding(file), { title: isTitled ? null : title, authors, url, blocks })];
};
