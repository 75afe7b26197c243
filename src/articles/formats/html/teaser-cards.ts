import { ancestorsOf } from './ancestors-of.js';
import type { Run } from './flow.js';
import { foldWords } from './fold-words.js';
import type { PageElement } from './page-tree.js';
import { MOST_LINKED_PROSE } from './prose.js';

/** Characters of a sentence that tells where a heading leads. */
const LEAST_TEASER = 40;
const ENDS_SENTENCE = /[.!?…]["»”’)]*$/;

/**
 * The smallest elements that hold a heading which leads to another page, and the one sentence or paragraph on where it leads, each
 * with the run of that.
 *
 * @param tab what the page calls itself in the browser's tab: its own title may lead to it
 */
export function teaserCards(runs: readonly Run[], tab: string): ReadonlyMap<PageElement, Run> {
  const sentences = sentencesIn(runs);
  const title = foldWords(tab);
  const cards = new Map<PageElement, Run>();
  for (const run of runs) {
    if (!leadsElsewhere(run) || title.startsWith(foldWords(run.text))) continue;
    const card = [...ancestorsOf(run.element)].find((ancestor) => sentences.has(ancestor));
    const [sentence, ...others] = (card && sentences.get(card)) ?? [];
    if (card && sentence && others.length === 0 && card.getElementsByTagName('h1').length === 0)
      cards.set(card, sentence);
  }
  return cards;
}

/** The runs that tell where a heading leads, in each element. */
function sentencesIn(runs: readonly Run[]): ReadonlyMap<PageElement, readonly Run[]> {
  const sentences = new Map<PageElement, Run[]>();
  for (const run of runs) {
    const { text, linked } = run;
    if (linked >= MOST_LINKED_PROSE || text.length < LEAST_TEASER || !ENDS_SENTENCE.test(text)) continue;
    for (const ancestor of ancestorsOf(run.element)) {
      const known = sentences.get(ancestor);
      if (known) known.push(run);
      else sentences.set(ancestor, [run]);
    }
  }
  return sentences;
}

/** Whether the run is a heading that is a link to another page: those of a live blog's entries lead to themselves. */
function leadsElsewhere({ element, linked }: Run): boolean {
  if (linked < 1 || !/^h[2-6]$/.test(element.localName)) return false;
  const around = [...ancestorsOf(element)].find(({ localName }) => localName === 'a');
  const link = around ?? element.getElementsByTagName('a')[0];
  return !link?.getAttribute('href')?.includes('#');
}
