import type { Article } from '../../articles/index.js';
import type { ToldArticle } from '../rows/index.js';
import type { ArticleHead } from './outline.js';

/** Where a stored article is read from, by its number. */
export interface ArticleSource {
  head(article: number): ArticleHead;
  told(article: number): ToldArticle;
}

/** An article that is read when it is looked at: a library has many, of which questions look at few. */
export class StoredArticle implements Article {
  readonly #source: ArticleSource;
  readonly #number: number;
  #known: ArticleHead | undefined;

  constructor(source: ArticleSource, number: number) {
    this.#source = source;
    this.#number = number;
  }

  get #head(): ArticleHead {
    this.#known ??= this.#source.head(this.#number);
    return this.#known;
  }

  get id() {
    return this.#head.id;
  }
  get file() {
    return this.#head.file;
  }
  get length() {
    return this.#head.length;
  }
  get title() {
    return this.#head.title;
  }
  get byline() {
    return this.#head.byline;
  }
  get authors() {
    return this.#head.authors;
  }
  get language() {
    return this.#head.language;
  }
  get date() {
    return this.#head.date;
  }
  get url() {
    return this.#head.url;
  }
  get outlet() {
    return this.#head.outlet;
  }
  get text() {
    return this.#source.told(this.#number).text;
  }
  get paragraphs() {
    return this.#source.told(this.#number).paragraphs;
  }

  /** As an object of its own, as any other article is one. */
  toJSON(): Article {
    return { ...this.#head, text: this.text, paragraphs: this.paragraphs };
  }
}
