import { type ArticleWords, type Bags, unpackBags } from '../index/index.js';
import type { Steps } from '../steps.js';
import type { Vocabulary } from './vocabulary.js';

/** The terms of numbered documents, one document behind the other. */
export class DocumentTerms {
  readonly terms: Uint32Array;
  /** How often each occurs in its document, at most 65,535. */
  readonly frequencies: Uint16Array;
  /** Where each document ends. */
  readonly ends: Uint32Array;
  /** Words of each document. */
  readonly lengths: Float32Array;
  /** Of each term, where it was added last. */
  readonly #last: Int32Array;
  #documents = 0;
  #begin = 0;
  #end = 0;
  #length = 0;

  /**
   * @param size entries of all documents together, at most: a term of a document, however often it occurs, is one
   * @param terms how many there are
   */
  constructor(documents: number, size: number, terms: number) {
    this.terms = new Uint32Array(size);
    this.frequencies = new Uint16Array(size);
    this.ends = new Uint32Array(documents);
    this.lengths = new Float32Array(documents);
    this.#last = new Int32Array(terms).fill(-1);
  }

  /** Adds a term to the document that is being written, `count` times. */
  add(term: number, count: number): void {
    this.#length += count;
    const last = this.#last[term] as number;
    if (last >= this.#begin) {
      this.frequencies[last] = Math.min((this.frequencies[last] as number) + count, 0xffff);
      return;
    }
    this.terms[this.#end] = term;
    this.frequencies[this.#end] = Math.min(count, 0xffff);
    this.#last[term] = this.#end;
    this.#end += 1;
  }

  /** Ends the document. */
  end(): void {
    this.ends[this.#documents] = this.#end;
    this.lengths[this.#documents] = this.#length;
    this.#documents += 1;
    this.#begin = this.#end;
    this.#length = 0;
  }
}

/** The terms of all passages, in the order of the articles, and those of whole articles. */
export function* documentTermSteps(
  words: readonly ArticleWords[],
  vocabulary: Vocabulary,
  { terms, termOfForm }: { readonly terms: readonly string[]; readonly termOfForm: Int32Array },
): Steps<{ readonly passages: DocumentTerms; readonly articles: DocumentTerms }> {
  const sum = (count: (article: ArticleWords) => number) =>
    words.reduce((total, article) => total + count(article), 0);
  const passages = new DocumentTerms(
    sum((article) => article.passages),
    sum(({ entries }) => entries),
    terms.length,
  );
  const articles = new DocumentTerms(
    words.length,
    sum(({ forms }) => forms),
    terms.length,
  );
  let bags: Bags | undefined;
  for (const article of words) {
    bags = unpackBags(article, bags);
    const forms = vocabulary.formsIn(article);
    for (let bag = 0, place = 0; bag <= article.passages; bag += 1) {
      const end = bags.ends[bag] as number;
      for (; place < end; place += 1) {
        const term = termOfForm[forms[bags.forms[place] as number] as number] as number;
        const count = bags.counts[place] as number;
        articles.add(term, count);
        if (bag < article.passages) passages.add(term, count);
      }
      if (bag < article.passages) passages.end();
    }
    articles.end();
    yield;
  }
  return { passages, articles };
}
