import type { Run } from './flow.js';
import { isBeside } from './furniture-elements.js';
import type { PageElement } from './page-node.js';

/** Characters of a run that is surely a paragraph, and the share of them that links may be. */
const LEAST_PROSE = 80;
const MOST_LINKED_PROSE = 0.5;
/** What holds so much of the prose is no furniture, whatever the site calls it. */
const LEAST_SHARE_OF_BODY = 1 / 3;
/** The share of the prose that the element must hold which is the article's body. */
const LEAST_SHARE_OF_ROOT = 0.98;

/** Where on a page its article stands. */
export interface BodyOfPage {
  /** The first of its paragraphs and the last, as positions in the runs; -1 where there is none. */
  readonly first: number;
  readonly last: number;
  /** Whether the run is within the smallest element that holds the paragraphs. */
  holds(run: Run): boolean;
  /** Whether the run is among what stands beside an article: promotions, buttons, comments. */
  isFurniture(run: Run): boolean;
  /** How many characters stand in the element, and how many of them in paragraphs. */
  textIn(element: PageElement): number;
  proseIn(element: PageElement): number;
}

/** Finds the body by the long runs among those that are the article's; by any paragraphs where none is long. */
export function findBody(runs: readonly Run[], kept: ReadonlySet<string>): BodyOfPage {
  const isLong = ({ text, linked }: Run) =>
    text.length >= LEAST_PROSE && linked < MOST_LINKED_PROSE && kept.has(text);
  const isProse = runs.some(isLong) ? isLong : ({ element }: Run) => element.localName === 'p';
  const texts = weigh(runs).weights;
  const all = weigh(runs.filter(isProse));
  const furniture = new Map<PageElement, boolean>();
  function isFurniture(element: PageElement | null): boolean {
    if (!element || (all.weights.get(element) ?? 0) > all.total * LEAST_SHARE_OF_BODY) return false;
    const known = furniture.get(element);
    if (known !== undefined) return known;
    const is = isBeside(element) || isFurniture(element.parentElement);
    furniture.set(element, is);
    return is;
  }
  const isBody = (run: Run) => isProse(run) && !isFurniture(run.element);
  const { weights, total } = weigh(runs.filter(isBody));
  const first = runs.findIndex(isBody);
  const root = [...ancestorsOf(runs[first]?.element)].find(
    (element) => (weights.get(element) ?? 0) >= total * LEAST_SHARE_OF_ROOT,
  );
  const within = new Map<PageElement, boolean>();
  function isWithin(element: PageElement | null): boolean {
    if (!element) return false;
    const known = within.get(element);
    if (known !== undefined) return known;
    const is = element === root || isWithin(element.parentElement);
    within.set(element, is);
    return is;
  }
  return {
    first,
    last: runs.findLastIndex(isBody),
    holds: ({ element }) => isWithin(element),
    isFurniture: ({ element }) => isFurniture(element),
    textIn: (element) => texts.get(element) ?? 0,
    proseIn: (element) => weights.get(element) ?? 0,
  };
}

/** The element and those around it, from within. */
export function* ancestorsOf(element: PageElement | null | undefined): Generator<PageElement> {
  for (let at = element; at; at = at.parentElement) yield at;
}

function weigh(runs: readonly Run[]): { weights: ReadonlyMap<PageElement, number>; total: number } {
  const weights = new Map<PageElement, number>();
  let total = 0;
  for (const { text, element } of runs) {
    total += text.length;
    for (const ancestor of ancestorsOf(element))
      weights.set(ancestor, (weights.get(ancestor) ?? 0) + text.length);
  }
  return { weights, total };
}
