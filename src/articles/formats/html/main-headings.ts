import type { Run } from './flow.js';
import type { PageElement } from './page-tree.js';

/** What relative addresses of a page are read beside: only whether they lead to a front page is asked. */
const ANY_SITE = 'https://site.example/';

/** The main headings in the runs, the last first, without those that lead to the front page of the site. */
export function mainHeadings(runs: readonly Run[]): string[] {
  return runs
    .filter(({ element }) => element.localName === 'h1' && !leadsHome(element))
    .map(({ text }) => text)
    .reverse();
}

function leadsHome(heading: PageElement): boolean {
  const around = heading.parentElement?.localName === 'a' ? heading.parentElement : null;
  const href = (heading.getElementsByTagName('a')[0] ?? around)?.getAttribute('href');
  if (!href || href.startsWith('#') || !URL.canParse(href, ANY_SITE)) return false;
  return new URL(href, ANY_SITE).pathname === '/';
}
