import { remember } from '../../../remember.js';
import { ancestorsOf } from './ancestors-of.js';
import type { Run } from './flow.js';
import { holdsComments, isBeside } from './furniture-elements.js';
import type { PageElement } from './page-tree.js';
import { isProse } from './prose.js';
import { sharesOf } from './structures.js';
import { teaserCards } from './teaser-cards.js';

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
  /** Whether the run is within the smallest element that holds the paragraphs, and more than a single one. */
  holds(run: Run): boolean;
  /** Whether the run is among what stands beside an article: promotions, buttons, comments. */
  isFurniture(run: Run): boolean;
  /** How many characters stand in the element, and how many of them in paragraphs. */
  textIn(element: PageElement): number;
  proseIn(element: PageElement): number;
}

/** What shows which runs of a page are its article's. */
export interface Signs {
  /** The words of the runs that the weighing kept. */
  readonly kept: ReadonlySet<string>;
  /** Whether the page gives the text to search engines as its article's. */
  readonly isTold: (text: string) => boolean;
  /** The number of the structure in which an element stands. */
  readonly structureOf: (element: PageElement) => number;
  /** What the page calls itself in the browser's tab. */
  readonly tab: string;
}

/** Finds the body by the long runs among those that are the article's; by any paragraphs where none is long. */
export function findBody(runs: readonly Run[], { kept, isTold, structureOf, tab }: Signs): BodyOfPage {
  const isLong = (run: Run) => isProse(run) && kept.has(run.text);
  const long = runs.filter(isLong);
  const cards = cardsBeside(runs, long, structureOf, tab);
  const isApart = withinAny((element) => cards.has(element) || holdsComments(element));
  const isKept = paragraphsAmong(runs, isLong, isApart);
  const texts = weigh(runs).weights;
  const all = weigh(runs.filter((run) => isKept(run) && !isApart(run)));
  const isOther = otherArticles(all);
  const isFurniture: (element: PageElement) => boolean = remember((element) => {
    const isMuch = (all.weights.get(element) ?? 0) > all.total * LEAST_SHARE_OF_BODY;
    if (isMuch) return false;
    if (isBeside(element) || isOther(element) || cards.has(element)) return true;
    return element.parentElement !== null && isFurniture(element.parentElement);
  });
  const standsBeside = (run: Run) => isFurniture(run.element) && !isTold(run.text);
  const isBody = (run: Run) => isKept(run) && !standsBeside(run);
  const { weights, total } = weigh(runs.filter(isBody));
  const first = runs.findIndex(isBody);
  const holding = [...ancestorsOf(runs[first]?.element)].filter(
    (element) => (weights.get(element) ?? 0) >= total * LEAST_SHARE_OF_ROOT,
  );
  // A single long paragraph stands among the shorter ones of a brief.
  const isMore = (element: PageElement) => (texts.get(element) ?? 0) > (runs[first]?.text.length ?? 0);
  const root = holding.find(isMore) ?? holding[0];
  return {
    first,
    last: runs.findLastIndex(isBody),
    holds: withinAny((element) => element === root),
    isFurniture: standsBeside,
    textIn: (element) => texts.get(element) ?? 0,
    proseIn: (element) => weights.get(element) ?? 0,
  };
}

/** Tells of a run whether its element or one around it is accepted; each element is asked about once. */
function withinAny(accepts: (element: PageElement) => boolean): (run: Run) => boolean {
  const isWithin: (element: PageElement) => boolean = remember(
    (element) => accepts(element) || (element.parentElement !== null && isWithin(element.parentElement)),
  );
  return ({ element }) => isWithin(element);
}

/**
 * Tells the paragraphs: those that are long; or any that stand outside of teasers and comments, where no long one does, or where
 * those stand beside the article and there is little of them.
 */
function paragraphsAmong(
  runs: readonly Run[],
  isLong: (run: Run) => boolean,
  isApart: (run: Run) => boolean,
): (run: Run) => boolean {
  const long = runs.filter((run) => isLong(run) && !isApart(run));
  const standsBeside = withinAny(isBeside);
  const isOutside = (run: Run) => !standsBeside(run);
  if (long.some(isOutside)) return isLong;
  const isAny = (run: Run) => isParagraph(run) && !isApart(run);
  const outside = weigh(runs.filter((run) => isAny(run) && isOutside(run))).total;
  const beside = weigh(long).total;
  return beside === 0 || outside > (outside + beside) * LEAST_SHARE_OF_BODY ? isAny : isLong;
}

/** Whether a run of any length is marked up as a paragraph, or as long. */
function isParagraph(run: Run): boolean {
  return run.element.localName === 'p' || isProse(run);
}

/** The teasers, without what stands where paragraphs of the article do: entries of a live blog under linked headings. */
function cardsBeside(
  runs: readonly Run[],
  prose: readonly Run[],
  structureOf: Signs['structureOf'],
  tab: string,
): ReadonlySet<PageElement> {
  const cards = teaserCards(runs, tab);
  const teasers = new Set(cards.values());
  const shareOf = sharesOf(
    prose.filter((run) => !teasers.has(run)),
    structureOf,
  );
  const isAmongThem = ({ element }: Run) => shareOf(element) > LEAST_SHARE_OF_BODY;
  return new Set([...cards].flatMap(([card, teaser]) => (isAmongThem(teaser) ? [] : [card])));
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
