import type { MarkedArticle } from '../make-article.js';
import { findBody } from './body-of-page.js';
import { runsIn } from './flow.js';
import { markRuns } from './mark-runs.js';
import { particularsOfPage } from './page-particulars.js';
import { parsePage } from './parse-page.js';
import { weighPage } from './weigh-page.js';

/** The article of a page's source, without menus, promotions, captions of pictures among its paragraphs. */
export async function readPage(source: string): Promise<MarkedArticle> {
  const page = await parsePage(source);
  const { documentElement: root } = page;
  if (!root) return { blocks: [] };
  const runs = runsIn(root);
  const kept = await weighPage(page);
  const body = findBody(runs, kept);
  const heading = runs.findLast(({ element }, index) => element.localName === 'h1' && index < body.first);
  const { description, isForSubscribers, ...particulars } = await particularsOfPage(
    page,
    heading?.text ?? null,
  );
  return { ...particulars, blocks: markRuns({ runs, kept, body, title: particulars.title, description }) };
}
