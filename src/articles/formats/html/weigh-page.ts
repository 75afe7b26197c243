import { runsIn } from './flow.js';
import type { Page, PageElement } from './page-tree.js';

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
