import type { LexicalIndex, Lookup } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import { stem } from '../text/index.js';

/** Terms that stand for a word only together. */
export interface TermPhrase {
  readonly terms: readonly number[];
  readonly similarity: number;
}

/** The terms found so far for one word or phrase, each with its best similarity. */
export class TermMatches {
  readonly single = new Map<number, number>();
  readonly phrases: TermPhrase[] = [];

  constructor(readonly index: LexicalIndex) {}

  get any(): boolean {
    return this.single.size > 0 || this.phrases.length > 0;
  }

  add(folded: readonly string[], similarity: number): void {
    const terms = folded.map((word) => this.index.numberOf.get(word));
    if (terms.every((term) => term !== undefined)) this.addTerms(terms, similarity);
  }

  addStems(
    words: readonly string[],
    stems: Lookup<readonly number[]>,
    language: ArticleLanguage,
    similarity: number,
  ): void {
    const alternatives = words.map((word) => stems.get(stem(word, language)) ?? []);
    if (alternatives.length === 1) {
      for (const term of alternatives[0] ?? []) this.addTerms([term], similarity);
    } else if (alternatives.every((terms) => terms.length > 0)) {
      this.addTerms(
        alternatives.map((terms) => this.#firstInOrder(terms)),
        similarity,
      );
    }
  }

  /** By their words: each index numbers terms as it likes, and the same articles are to give the same answers. */
  #firstInOrder(terms: readonly number[]): number {
    const { index } = this;
    return terms.reduce((first, term) => (index.word(term) < index.word(first) ? term : first));
  }

  /** Adds every term that has a stem. */
  addTermsOf(wanted: string, stems: Lookup<readonly number[]>, similarity: number): void {
    for (const term of stems.get(wanted) ?? []) this.addTerms([term], similarity);
  }

  addTerms(terms: readonly number[], similarity: number): void {
    const [term] = terms;
    if (term === undefined) return;
    if (terms.length > 1) this.phrases.push({ terms, similarity });
    else if ((this.single.get(term) ?? 0) < similarity) this.single.set(term, similarity);
  }
}
