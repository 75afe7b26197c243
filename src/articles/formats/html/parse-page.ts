import { requireInTurn } from '../../../load-in-turn.js';
import type { Page } from './page-node.js';

/** The tree of a page. Nothing in it is run, and nothing that it refers to is fetched. */
export function parsePage(source: string): Page {
  const { parseHTML } = requireInTurn<typeof import('linkedom')>(import.meta.url, 'linkedom');
  const parse = (whole: string) => parseHTML(whole).document as unknown as Page;
  const page = parse(source);
  if (page.documentElement?.localName === 'html') return page;
  // The parser takes the first element for the document's, where browsers add those that are left out.
  return parse(/<body[\s>]/i.test(source) ? `<html>${source}</html>` : `<html><body>${source}</body></html>`);
}
