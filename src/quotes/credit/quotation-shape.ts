import { classOf, SPACE } from '../../text/index.js';
import type { QuotationSpan } from '../spans/index.js';

/** What a quotation looks like in its sentence. */
export interface QuotationShape {
  readonly text: string;
  readonly words: number;
  /** The quotation stands outside any sentence of the narrator, or makes a sentence of its own. */
  readonly freestanding: boolean;
  /** How often the article prints the same words between marks. */
  readonly repeats: number;
  /** The article prints these words without marks, too. */
  readonly plain: boolean;
}

/** How an article prints the words of its short quotations, by these in lower case. */
export interface Prints {
  /** How often between marks, in the title aside. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that it prints without marks, too. */
  readonly plain: ReadonlySet<string>;
}

/**
 * How the quotations of an article print their words.
 *
 * @param isWhole the spans are those of the whole article, not those within a quotation: only then it is looked through
 */
export function printsOf(text: string, spans: readonly QuotationSpan[], isWhole: boolean): Prints {
  const counts = new Map<string, number>();
  for (const { start, end, paragraph } of spans) {
    if (end - start > LONGEST_COUNTED || paragraph.kind === 'title') continue;
    const key = text.slice(start, end).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const terms = isWhole ? [...counts.keys()].filter(isTerm).slice(0, MOST_TERMS) : [];
  const lower = terms.length > 0 ? text.toLowerCase() : '';
  return { counts, plain: new Set(terms.filter((term) => isPrintedPlain(term, lower))) };
}

function isTerm(key: string): boolean {
  return LETTER.test(key) && countWords(key) <= LONGEST_TERM;
}

/** In words. */
const LONGEST_TERM = 3;
/** Each is looked for in the whole article. */
const MOST_TERMS = 40;
/** Of one term. */
const MOST_PLACES = 20;

/** Whether a term stands somewhere as words of their own, and not between marks. */
function isPrintedPlain(term: string, lower: string): boolean {
  let at = lower.indexOf(term);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places += 1) {
    const end = at + term.length;
    const isWithin = LETTER.test(lower[at - 1] ?? '') || LETTER.test(lower[end] ?? '');
    if (!isWithin && !MARK.test(lower.slice(Math.max(0, at - 2), at) + lower.slice(end, end + 2)))
      return true;
    at = lower.indexOf(term, end);
  }
  return false;
}

const LETTER = /\p{L}/u;
const MARK = /["“”«»„]/;

/** @param freestanding whether the sentence that the quotation stands in has no word of the narrator's */
export function shapeOf(
  article: string,
  { start, end }: QuotationSpan,
  freestanding: boolean,
  { counts, plain }: Prints,
): QuotationShape {
  const text = article.slice(start, Math.min(end, start + 200));
  const key = text.toLowerCase();
  return {
    text,
    words: countWords(text),
    freestanding,
    repeats: end - start > LONGEST_COUNTED ? 1 : (counts.get(key) ?? 1),
    plain: plain.has(key),
  };
}

/** One more than there are runs of white space. */
function countWords(text: string): number {
  let words = 1;
  let inSpace = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = (classOf(text.charCodeAt(at)) & SPACE) !== 0;
    if (isSpace && !inSpace) words += 1;
    inSpace = isSpace;
  }
  return words;
}

/** In characters: what is longer is no term that is printed again and again. */
const LONGEST_COUNTED = 60;
