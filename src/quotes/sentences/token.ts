import type { Span } from '../../text/index.js';
import type { Word } from '../words/index.js';

/** A word, a sign or a whole quotation of a paragraph, as the sentence around it sees it. */
export interface Token extends Span {
  readonly kind: 'word' | 'sign' | 'quote';
  readonly text: string;
  /** In lower case with straight apostrophes and plain hyphens: the form of the lexicon's keys. */
  readonly lower: string;
  readonly capitalised: boolean;
  /** The classes of its lower form, as bits of `WordClass`; none of what is nothing but a name. */
  readonly classes: number;
  /** What rules use its lower form as, as bits of `WordUse`. */
  readonly uses: number;
  /** Of a quotation: its position among the article's quotations. */
  readonly quote: number | null;
}

/** The one place where tokens are made: objects of one shape are read several times faster. */
export function createToken(
  kind: Token['kind'],
  text: string,
  start: number,
  { lower, capitalised, classes, uses }: Word,
  quote: number | null,
): Token {
  return { kind, text, start, end: start + text.length, lower, capitalised, classes, uses, quote };
}

/** A sentence: its tokens, in order, each quotation one of them. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Position of its paragraph in the article. */
  readonly paragraph: number;
  /** Its paragraph is a heading within the article. */
  readonly heading: boolean;
  /** Its paragraph tells of a picture: the article does not go on about whom it names. */
  readonly caption: boolean;
  /** Every word of it has a capital, so that capitals tell no names. */
  readonly titleCase?: boolean;
}
