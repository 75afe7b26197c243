import type { Article } from '../../articles/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import type { Span } from '../../text/index.js';
import type { People } from './people.js';

/** What is retrieved: a numbered paragraph, represented by the vectors of its sentences. */
export interface Passage extends Span {
  /** The number of its article. */
  readonly article: number;
  readonly number: number;
  /** In order, covering the passage's words; offsets are the article's. */
  readonly sentences: readonly Span[];
  /** Row of the first sentence's vector; the others follow it. */
  readonly firstVector: number;
}

/** Rows that follow one another. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

/**
 * The articles of a generation as questions read them. Articles are numbered from 0 in the order of their files, passages in
 * the order of the articles. What one article holds may be read from the disk when it is asked for.
 */
export interface Content {
  readonly articles: readonly Article[];
  readonly people: People;
  /** How many passages, and quotes, there are. */
  readonly passages: number;
  readonly quotes: number;
  /** Undefined where there is none of this number. */
  passage(number: number): Passage | undefined;
  /** The rows of the vectors of a passage's sentences. */
  vectorsOf(passage: number): Rows;
  /** The passage to whose vectors a row belongs. */
  passageOfVector(row: number): number;
  /** The number of the article of a passage; −1 where there is none. */
  articleOf(passage: number): number;
  /** The passages of an article, ascending; none where there is no such article. */
  passagesIn(article: number): readonly number[];
  /** The quotes of an article in the order of the text; none where there is no such article. */
  quotesIn(article: number): readonly Quote[];
  /** What an article reports without marks, in the order of the text; none where there is no such article. */
  statementsIn(article: number): readonly Statement[];
}
