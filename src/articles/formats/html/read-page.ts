import type { MarkedArticle } from '../make-article.js';
import { findBody } from './body-of-page.js';
import { runsIn } from './flow.js';
import { linkedArticle } from './linked-data.js';
import { mainHeadings } from './main-headings.js';
import { markRuns } from './mark-runs.js';
import { particularsOfPage } from './page-particulars.js';
import { parsePage } from './parse-page.js';
import { isProse } from './prose.js';
import { refuseStub } from './refuse-stub.js';
import { structuresOf } from './structures.js';
import { toldBy } from './told-words.js';
import { weighPage, withTheirLike } from './weigh-page.js';

/**
 * The article of a page's source: its paragraphs, sub-headings and legends of pictures, without menus, promotions and the like.
 *
 * @throws SeedError where the page is more than can be read, or holds a message in the place of the article
 */
export async function readPage(file: string, source: string): Promise<MarkedArticle> {
  const page = parsePage(file, source);
  const { documentElement: root } = page;
  if (!root) return { blocks: [] };
  const runs = runsIn(root);
  const linked = linkedArticle(page);
  const isTold = toldBy(linked);
  const structureOf = structuresOf(runs);
  const weighed = await weighPage(page);
  const told = runs.filter((run) => isProse(run) && isTold(run.text)).map(({ text }) => text);
  const kept = withTheirLike(new Set([...weighed, ...told]), runs, structureOf);
  const body = findBody(runs, { kept, isTold, structureOf, tab: page.title });
  const above = runs.slice(0, Math.max(0, body.first));
  // Some have a title for search engines among their menus.
  const [menus, head] = [above.filter(body.isFurniture), above.filter((run) => !body.isFurniture(run))];
  const known = particularsOfPage(page, linked, mainHeadings([...menus, ...head]), savedFrom(source));
  const { description, isForSubscribers, signatures, ...particulars } = known;
  const pictures = root.querySelectorAll('img,picture,video');
  const blocks = markRuns({ runs, kept, body, pictures, title: known.title, signatures, description });
  refuseStub(file, { source, runs, blocks, isForSubscribers });
  return { ...particulars, blocks };
}

const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{4}\)(\S{1,2000})\s{0,9}-->/;
const HEAD = 4000;

/** The address in the comment of a browser at the top of a page that it has saved. */
function savedFrom(source: string): string | null {
  return SAVED_FROM.exec(source.slice(0, HEAD))?.[1] ?? null;
}
