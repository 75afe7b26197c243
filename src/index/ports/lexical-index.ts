import type { ArticleLanguage } from '../../languages/index.js';

/** What words, or what they are looked up by, stand for. */
export interface Lookup<Found> {
  get(word: string): Found | undefined;
}

/** The documents that hold a term, ascending, each with how often it occurs there: at the same place, at most 65,535. */
export interface Posting {
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
}

/** An inverted index over numbered documents. */
export interface Postings {
  /** Words of each document. */
  readonly lengths: Float32Array;
  readonly averageLength: number;
  /** Empty where no document has the term. */
  of(term: number): Posting;
  /** How many documents hold a term. */
  documentsWith(term: number): number;
}

/** Terms that may be near a word, and how many of such lengths were looked at. */
export interface NearTerms {
  readonly terms: readonly number[];
  readonly compared: number;
}

/** The words of all articles, and where they stand. A term is a folded word form, told by its number. */
export interface LexicalIndex {
  /** The folded word form; empty where there is no such term. */
  word(term: number): string;
  /** Letters of that form, up to 255; 0 where there is no such term. */
  lengthOf(term: number): number;
  /** How many there are. */
  readonly size: number;
  /** Number of a folded word form. */
  readonly numberOf: Lookup<number>;
  /** Number of a lower-case form as articles print it: saves folding what was folded before. */
  readonly numberOfPrinted: Lookup<number>;
  /** Terms that share a stem, for each language that the articles are written in. */
  readonly stems: ReadonlyMap<ArticleLanguage, Lookup<readonly number[]>>;
  /** The terms that begin with some letters, at least three, in alphabetical order. */
  termsBeginning(letters: string): readonly number[];
  /**
   * Those that begin with a folded word's first letter and may be at most `most` edits away from it (a letter left out,
   * changed or added): all that are, and a few that are not.
   */
  nearTerms(word: string, most: number): NearTerms;
  /** Whether a term never stands in lower case. */
  isName(term: number): boolean;
  /** The terms that are spellings of one name's word, by its `nameKey`. */
  termsNamed(key: string): ReadonlySet<number>;
  readonly passages: Postings;
  /** Documents are whole articles, title and captions included. */
  readonly articles: Postings;
}
