import type { ArticleLanguage } from '../languages/index.js';
import type { Span } from '../text/index.js';

export type ParagraphKind =
  | 'title'
  | 'caption'
  | 'byline'
  | 'standfirst'
  | 'subhead'
  | 'body'
  | 'boilerplate';

/** A block of an article, without the white space around it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /**
   * Counted from 1 over what a reader would call paragraphs (standfirst and body). A sub-heading carries
   * the number of the paragraph that it opens; title, caption, byline and boilerplate have none.
   */
  readonly number: number | null;
}

/** One parsed seed, or one of several in a seed. Every offset anywhere in Verbatim refers to its `text`. */
export interface Article {
  /** The file's name without `.txt`; of the articles of a file that holds several, with "/1", "/2", … */
  readonly id: string;
  readonly file: string;
  /** The words of a plain text as they stand in the seed, untouched; of another format, what was taken out of the seed. */
  readonly text: string;
  /** UTF-16 units of the text. */
  readonly length: number;
  /** In one line; made of the first paragraph's beginning, cut with "…", where the article has none. */
  readonly title: string;
  /** The line that says who wrote it, as it is printed; null where there is none. */
  readonly byline: string | null;
  /** Who wrote it, in the order given; empty where nobody is named. */
  readonly authors: readonly string[];
  readonly language: ArticleLanguage;
  readonly url: string | null;
  /** Who published it: what the file says, else the host of the address without "www.". */
  readonly outlet: string | null;
  /** ISO 8601 calendar date, as `2017-04-12`. */
  readonly date: string | null;
  /** In the order of the text; no two overlap. */
  readonly paragraphs: readonly Paragraph[];
}
