import { firstPlace } from '../first-place.js';
import type { LexicalIndex } from '../index/index.js';
import type { PlaceRange } from '../packing/index.js';
import { type Span, type Word, wordsOf } from '../text/index.js';

/** The words of a part of an article, in order, each by its term. */
export interface TermWords {
  /** Number of each word's term; −1 for one that the index does not have. */
  readonly terms: Int32Array;
  /** Where each begins in the article. */
  readonly starts: Int32Array;
  /** 1 for one that begins with a capital letter. */
  readonly isCapitalised: Uint8Array;
  /** Place of the word before it that is of the same term; −1 where none is. */
  readonly previous: Int32Array;
  /** Terms that are small words of the article's language in lower case, whatever they mean in another. */
  readonly small: ReadonlySet<number>;
}

const CAPITAL = /^\p{Lu}/u;

/**
 * The words of a span of an article's text.
 *
 * @param small the terms of the small words of its language
 */
export function termWordsIn(
  text: string,
  { start, end }: Span,
  { numberOfPrinted }: Pick<LexicalIndex, 'numberOfPrinted'>,
  small: ReadonlySet<number>,
): TermWords {
  const words = wordsOf(text.slice(start, end));
  const count = words.length;
  // One piece of memory: as many small ones as large libraries have paragraphs are much to sweep.
  const bytes = Int32Array.BYTES_PER_ELEMENT * count;
  const memory = new ArrayBuffer(3 * bytes + count);
  const read = {
    terms: new Int32Array(memory, 0, count),
    starts: new Int32Array(memory, bytes, count),
    previous: new Int32Array(memory, 2 * bytes, count),
    isCapitalised: new Uint8Array(memory, 3 * bytes, count),
    small,
  };
  const last = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const word = words[i] as Word;
    const at = start + word.start;
    const term = numberOfPrinted.get(word.text) ?? -1;
    read.terms[i] = term;
    read.starts[i] = at;
    read.previous[i] = last.get(term) ?? -1;
    last.set(term, i);
    const isLower = text.charCodeAt(at) === word.text.charCodeAt(0);
    read.isCapitalised[i] = !isLower && CAPITAL.test(text.slice(at, at + 2)) ? 1 : 0;
  }
  return read;
}

/** Where the first word of a span begins for whose term, and place, `is` holds; −1 where it does for none. */
export function findWord(words: TermWords, span: Span, is: (term: number, at: number) => boolean): number {
  const { from, to } = placesWithin(words, span);
  for (let i = from; i < to; i += 1) {
    const at = words.starts[i] as number;
    if (is(words.terms[i] as number, at)) return at;
  }
  return -1;
}

/** The terms of the words that begin in a span, each once, in the order of the text. */
export function termsWithin(words: TermWords, span: Span): readonly number[] {
  const { from, to } = placesWithin(words, span);
  const terms: number[] = [];
  for (let i = from; i < to; i += 1)
    if ((words.previous[i] as number) < from) terms.push(words.terms[i] as number);
  return terms;
}

/** A number for the words that begin in a span: two spans with the same words have the same. */
export function keyWithin(words: TermWords, span: Span): number {
  const { from, to } = placesWithin(words, span);
  return from * (words.terms.length + 1) + to;
}

/** Which of the words begin in a span. */
function placesWithin({ starts }: TermWords, { start, end }: Span): PlaceRange {
  const from = firstPlace(0, starts.length, (place) => (starts[place] as number) < start);
  return { from, to: firstPlace(from, starts.length, (place) => (starts[place] as number) < end) };
}
