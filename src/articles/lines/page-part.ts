import { contentWords, largestOf, type Span } from '../../text/index.js';
import { isDateLine } from '../dates/index.js';
import type { Line } from './classified-line.js';
import { classifyLine } from './classify-line.js';
import { type Block, endsSentence } from './lines.js';
import { isTitleLine } from './title-line.js';

/** Where the article stands in a page that was pasted whole, with its menus: positions in the list of its lines. */
export interface PagePart {
  /** All lines of the page, each as its own words show it. */
  readonly lines: readonly Line[];
  /** The line of the title; −1 where none is found. */
  readonly title: number;
  /** The first and the last line of prose. */
  readonly first: number;
  readonly last: number;
}

/** A sentence of fewer words may be a button or a teaser. */
const FEWEST_WORDS = 7;
/** What is no sentence weighs against the prose around it like so many words. */
const WEIGHT_OF_OTHERS = 7;
/** Prose that weighs less is no article of a page: its script may be one whose words and sentences are not told so. */
const FEWEST_PROSE = 30;
/** … and so much what is known for a credit or a button, which stands in the middle of articles. */
const WEIGHT_OF_FURNITURE = 2;
/** So many short lines around the article are a page's menus. */
const FEWEST_MENU_LINES = 8;
const LONGEST_MENU_LINE = 6;
/** Lines above the prose among which the title is. */
const HEAD_LINES = 30;
/** Words of the prose that the title is compared with. */
const COMPARED = 6_000;

/**
 * The part of a page pasted whole in which its article stands: the run of lines that holds most prose against the fewest other
 * lines (the maximum-sum segment, as in Pasternack and Roth, "Extracting article text from the web with maximum subsequence
 * segmentation", WWW 2009), and above it the line that shares most words with it, the title. Null where the text is no such
 * page: where hardly any menu stands around its prose.
 *
 * @param blocks the text's lines
 * @param given the title, where it is known
 */
export function pagePart(text: string, blocks: readonly Block[], given?: string): PagePart | null {
  const spans = blocks.flat();
  const words = spans.map((line) => countWords(text, line));
  if (words.filter((count) => count <= LONGEST_MENU_LINE).length < FEWEST_MENU_LINES) return null;
  const lines = spans.map((line) => ({ ...line, kind: classifyLine(text, line) }));
  const run = mostProse(lines.map((line, at) => weightOf(text, line, words[at] ?? 0)));
  if (!run) return null;
  const title = findTitle(text, lines, run, given);
  const top = title < 0 ? run.first : title;
  const isMenuLine = (count: number, at: number) => (at < top || at > run.last) && count <= LONGEST_MENU_LINE;
  if (words.filter(isMenuLine).length < FEWEST_MENU_LINES) return null;
  return { lines, title, ...run };
}

function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Words of prose, or what anything else takes from them. */
function weightOf(text: string, line: Line, words: number): number {
  const { kind } = line;
  if (kind !== 'body' && kind !== 'subhead') return -WEIGHT_OF_FURNITURE;
  return words >= FEWEST_WORDS && kind === 'body' && endsSentence(text, line) ? words : -WEIGHT_OF_OTHERS;
}

/** The segment with the largest sum; null where there is too little prose. */
function mostProse(weights: readonly number[]): { first: number; last: number } | null {
  let best = { first: -1, last: -1, sum: 0 };
  let sum = 0;
  let first = 0;
  for (const [at, weight] of weights.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += weight;
    if (sum > best.sum) best = { first, last: at, sum };
  }
  return best.sum < FEWEST_PROSE ? null : { first: best.first, last: best.last };
}

/** Lines between a title and what shares more words with the prose than it, its standfirst. */
const BETWEEN = 3;
/** A title shares at least this much of what its standfirst does. */
const SHARE_OF_STANDFIRST = 0.4;

/** The line of the title: of those above the prose that could be one, what shares most words with it. */
function findTitle(
  text: string,
  lines: readonly Line[],
  { first, last }: Pick<PagePart, 'first' | 'last'>,
  given: string | undefined,
): number {
  if (given !== undefined)
    return lines.slice(0, first).findIndex(({ start, end }) => text.slice(start, end) === given);
  const prose = text.slice(lines[first]?.start, lines[last]?.end).slice(0, COMPARED);
  const said = new Set(contentWords(prose));
  const shares = lines.slice(0, first).map((line, at) => {
    const isNear = at >= first - HEAD_LINES;
    return isNear && couldBeTitle(text, line) ? sharedWords(text.slice(line.start, line.end), said) : 0;
  });
  const most = largestOf(shares, 0);
  if (most < 1) return -1;
  const best = shares.indexOf(most);
  const above = shares.slice(Math.max(0, best - BETWEEN), best);
  const title = above.findIndex((share) => share >= most * SHARE_OF_STANDFIRST);
  return title < 0 ? best : best - above.length + title;
}

function couldBeTitle(text: string, { start, end, kind }: Line): boolean {
  const words = text.slice(start, end);
  return (kind === 'subhead' || kind === 'body') && isTitleLine(words) && !isDateLine(words);
}

/** How many of a line's words the prose holds, times their share of it. */
function sharedWords(line: string, said: ReadonlySet<string>): number {
  const words = new Set(contentWords(line));
  const shared = [...words].filter((word) => said.has(word)).length;
  return words.size === 0 ? 0 : (shared * shared) / words.size;
}
