import type { LexicalIndex } from '../../index/index.js';
import { rememberWith } from '../../remember.js';
import { keyWithin, type TermWords, termsWithin } from '../../search/index.js';
import type { Span } from '../../text/index.js';

/** Shorter words seldom say what a text is about. */
const SHORTEST = 4;

/** What a title says. */
export interface TitleReading {
  readonly terms: ReadonlySet<number>;
  /** What is asked about: whatever answers may say that again. */
  readonly asked: ReadonlySet<number>;
}

/** The words of a span, each once. */
interface SpanWords {
  readonly count: number;
  readonly inTitle: readonly number[];
}

/** What is read off a passage, as long as its words are kept. */
const keptWords = rememberWith<TermWords, number, SpanWords>();

/** The share of a span's words, each once, that say its article's title again: 0 to 1. */
export function restated(
  words: TermWords,
  span: Span,
  { terms, asked }: TitleReading,
  index: Pick<LexicalIndex, 'lengthOf'>,
): number {
  const read = keptWords(words, keyWithin(words, span), () => wordsIn(words, span, terms, index));
  const again = read.inTitle.filter((term) => !asked.has(term)).length;
  return again > 0 ? again / read.count : 0;
}

/**
 * Whether a span only names what is asked about, and tells nothing of it: “petites phrases”, of a question about them.
 *
 * @param asked what is asked about
 * @param words of the question, folded
 */
export function namesOnly(
  passage: TermWords,
  span: Span,
  { asked, words }: { readonly asked: ReadonlySet<number>; readonly words: ReadonlySet<string> },
  index: Pick<LexicalIndex, 'word' | 'lengthOf'>,
): boolean {
  const long = longTerms(passage, span, index);
  return long.length > 0 && long.every((term) => asked.has(term) || words.has(index.word(term)));
}

function wordsIn(
  words: TermWords,
  span: Span,
  title: ReadonlySet<number>,
  index: Pick<LexicalIndex, 'lengthOf'>,
): SpanWords {
  const long = longTerms(words, span, index);
  return { count: long.length, inTitle: long.filter((term) => title.has(term)) };
}

function longTerms(words: TermWords, span: Span, index: Pick<LexicalIndex, 'lengthOf'>): number[] {
  return termsWithin(words, span).filter((term) => index.lengthOf(term) >= SHORTEST);
}
