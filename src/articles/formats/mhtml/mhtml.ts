import { webAddress } from '../../particulars.js';
import { withoutEnding } from '../../without-ending.js';
import type { ReadFormat } from '../format.js';
import { decodePage, noPage, readPage } from '../html/index.js';
import { makeArticle } from '../make-article.js';
import { mainPart } from './main-part.js';

/** Web pages that browsers save with their pictures in one file (MHTML, RFC 2557). */
export const readMhtml: ReadFormat = async (file, bytes) => {
  const part = await mainPart(bytes);
  const source = part && decodePage(part.bytes, part.charset);
  if (!source) throw noPage(file);
  const page = await readPage(file, source);
  const url = page.url ?? webAddress(part.location);
  return [makeArticle(file, withoutEnding(file), { ...page, url })];
};
