import type { Run } from './flow.js';
import { isBeside } from './furniture-elements.js';
import type { PageElement } from './page-tree.js';

/** Characters of a run that is surely a paragraph, and the share of them that links may be. */
const LEAST_PROSE = 80;
const MOST_LINKED_PROSE = 0.5;
/** Characters of a sentence that tells where a heading leads. */
const LEAST_TEASER = 40;
/** What holds so much of the prose is no furniture, whatever the site calls it. */
const LEAST_SHARE_OF_BODY = 1 / 3;
/** The share of the prose that an `<article>` holds which is the page's. */
const LEAST_SHARE_OF_MAIN = 1 / 2;
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
  const isOther = otherArticles(all);
  const cards = teaserCards(runs.slice(runs.findIndex(isProse)));
  const furniture = new Map<PageElement, boolean>();
  function isFurniture(element: PageElement | null): boolean {
    if (!element || (all.weights.get(element) ?? 0) > all.total * LEAST_SHARE_OF_BODY) return false;
    const known = furniture.get(element);
    if (known !== undefined) return known;
    const is =
      isBeside(element) || isOther(element) || cards.has(element) || isFurniture(element.parentElement);
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

/** Tells the `<article>`s beside the one that holds most of the prose: those of a stream below it, and teasers. */
function otherArticles({ weights, total }: Weights): (element: PageElement) => boolean {
  const [main] = [...weights].find(
    ([{ localName }, weight]) => localName === 'article' && weight >= total * LEAST_SHARE_OF_MAIN,
  ) ?? [null];
  const around = new Set(ancestorsOf(main));
  return (element) =>
    main !== null &&
    element.localName === 'article' &&
    !around.has(element) &&
    ![...ancestorsOf(element)].includes(main);
}

/** The smallest elements that hold a heading which is a link, and the one sentence or paragraph on where it leads. */
function teaserCards(runs: readonly Run[]): ReadonlySet<PageElement> {
  const sentences = new Map<PageElement, number>();
  for (const { text, linked, element } of runs)
    if (linked < MOST_LINKED_PROSE && text.length >= LEAST_TEASER && /[.!?…]$/.test(text))
      for (const ancestor of ancestorsOf(element))
        sentences.set(ancestor, (sentences.get(ancestor) ?? 0) + 1);
  const cards = runs.flatMap(({ element, linked }) => {
    if (linked < 1 || !/^h[2-6]$/.test(element.localName)) return [];
    const around = [...ancestorsOf(element)].find((ancestor) => sentences.has(ancestor));
    return around && sentences.get(around) === 1 ? [around] : [];
  });
  return new Set(cards);
}

/** The element and those around it, from within. */
export function* ancestorsOf(element: PageElement | null | undefined): Generator<PageElement> {
  for (let at = element; at; at = at.parentElement) yield at;
}

/** How many characters stand in each element, those within nearer to the beginning, and in all. */
interface Weights {
  readonly weights: ReadonlyMap<PageElement, number>;
  readonly total: number;
}

function weigh(runs: readonly Run[]): Weights {
  const weights = new Map<PageElement, number>();
  let total = 0;
  for (const { text, element } of runs) {
    total += text.length;
    for (const ancestor of ancestorsOf(element))
      weights.set(ancestor, (weights.get(ancestor) ?? 0) + text.length);
  }
  return { weights, total };
}
