import type { Article } from '../articles/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import type { Speaker } from '../speakers/index.js';
import type { Span } from '../text/index.js';
import type { ArticleWords } from './words/index.js';

/** What is retrieved: a numbered paragraph, represented by the vectors of its sentences. */
export interface Passage extends Span {
  /** Position in `Content.articles`. */
  readonly article: number;
  readonly number: number;
  /** In order, covering the passage's words; offsets are the article's. */
  readonly sentences: readonly Span[];
  /** Row of the first sentence's vector; the others follow it. */
  readonly firstVector: number;
}

/** Everything an index holds besides its vectors. */
export interface Content {
  readonly articles: readonly Article[];
  /** For each article, its quotes in the order of the text. */
  readonly quotes: readonly (readonly Quote[])[];
  /** For each article, what it reports without marks, in the order of the text. */
  readonly statements: readonly (readonly Statement[])[];
  readonly speakers: readonly Speaker[];
  /** In the order of their articles. */
  readonly passages: readonly Passage[];
  /**
   * Of each article, what the search needs of its words; where there are none, they are read from the texts. The same object
   * in the next generation says that the article's words are the same.
   */
  readonly words?: readonly ArticleWords[];
}
