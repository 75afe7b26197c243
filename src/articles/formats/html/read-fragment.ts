import type { Particulars } from '../../particulars.js';
import type { MarkedArticle } from '../make-article.js';
import { readPage } from './read-page.js';

/**
 * The article in HTML that is no page of its own, such as an entry of a feed or a mail.
 *
 * @param given what is known of it beside, which goes before what the HTML says
 * @throws SeedError as `readPage`
 */
export async function readFragment(file: string, source: string, given: Particulars): Promise<MarkedArticle> {
  const { blocks, ...own } = await readPage(
    file,
    `<!doctype html><html><body><main>${source}</main></body></html>`,
  );
  const filled = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value.length > 0),
  );
  return { ...own, ...filled, blocks: blocks.filter(({ kind }) => given.title === null || kind !== 'title') };
}
