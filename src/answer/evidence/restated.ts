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
  index: Pick<LexicalIndex, 'word'>,
): number {
  const read = keptWords(words, keyWithin(words, span), () => wordsIn(words, span, terms, index));
  const again = read.inTitle.filter((term) => !asked.has(term)).length;
  return again > 0 ? again / read.count : 0;
}

function wordsIn(
  words: TermWords,
  span: Span,
  title: ReadonlySet<number>,
  index: Pick<LexicalIndex, 'word'>,
): SpanWords {
  const long = [...termsWithin(words, span)].filter((term) => index.word(term).length >= SHORTEST);
  return { count: long.length, inTitle: long.filter((term) => title.has(term)) };
}
