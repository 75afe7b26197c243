import { type Run, runsIn } from './flow.js';
import type { Page, PageElement } from './page-tree.js';
import { isProse } from './prose.js';
import { sharesOf } from './structures.js';

/**
 * The words of each run of the page that is the article's by the scores of Mozilla's Readability, which weighs elements by their
 * names, commas and links. Empty where it finds no article. Works on a copy, which it takes apart.
 */
export async function weighPage(page: Page): Promise<ReadonlySet<string>> {
  const { Readability } = await import('@mozilla/readability');
  const options = { serializer: (node: unknown) => node as PageElement, disableJSONLD: true };
  const content = new Readability(page.cloneNode() as never, options).parse()?.content;
  return new Set(content ? runsIn(content).map(({ text }) => text) : []);
}

/** The share of what was kept that stands in a structure of the article. */
const LEAST_SHARE = 1 / 4;

/**
 * What was kept, with the paragraphs that stand where one of it does: Readability looks for the article no further than five
 * elements around a paragraph, and takes one row of a page builder or one entry of a live blog for the whole.
 */
export function withTheirLike(
  kept: ReadonlySet<string>,
  runs: readonly Run[],
  structureOf: (element: PageElement) => number,
): ReadonlySet<string> {
  const prose = runs.filter(isProse);
  const shareOf = sharesOf(
    prose.filter(({ text }) => kept.has(text)),
    structureOf,
  );
  const alike = prose.filter(({ element }) => shareOf(element) > LEAST_SHARE);
  return new Set([...kept, ...alike.map(({ text }) => text)]);
}
