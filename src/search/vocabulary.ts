import { type ArticleWords, stemOf } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import { fold } from '../text/index.js';
import { FormTable } from './form-table.js';
import { TextOrder } from './text-order.js';

/** The stems of one language, numbered as they are first met. */
export interface Stems {
  /** Folded stems, by their numbers. */
  readonly stems: string[];
  readonly numberOf: Map<string, number>;
  readonly order: TextOrder;
  /** Number of the stem of a form that was met in this language. */
  readonly ofForm: Map<number, number>;
}

/**
 * All word forms that were met, each folded and stemmed once. It lives on from one generation of an index to the next and
 * only grows; what a generation holds of it is the generation's to say.
 */
export class Vocabulary {
  /** Word forms as articles print them, in lower case, by their numbers. */
  readonly forms: string[] = [];
  /** Of each form, the number of what it folds to. */
  readonly foldingOf: number[] = [];
  /** Folded forms, by their numbers. */
  readonly foldings: string[] = [];
  readonly #table = new FormTable();
  readonly #formNumbers = new Map<string, number>();
  readonly #foldingNumbers = new Map<string, number>();
  readonly #foldingOrder = new TextOrder();
  readonly #formsIn = new WeakMap<ArticleWords, Uint32Array>();
  readonly #stems = new Map<ArticleLanguage, Stems>();

  /** The numbers of the folded forms in the order of these. */
  foldingsInOrder(): readonly number[] {
    return this.#foldingOrder.of(this.foldings);
  }

  /** Number of a form; undefined where it was never met. */
  numberOfForm(form: string): number | undefined {
    return this.#formNumbers.get(form);
  }

  /** Number of a folded form; undefined where it was never met. */
  numberOfFolding(word: string): number | undefined {
    return this.#foldingNumbers.get(word);
  }

  /** The numbers of an article's forms, by their numbers in the article. */
  formsIn(words: ArticleWords): Uint32Array {
    const known = this.#formsIn.get(words);
    if (known) return known;
    const { bytes, places, forms } = words;
    const read = this.#table.numbersOf(bytes, places.text, forms, (start, end) => {
      this.#add(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString());
    });
    this.#formsIn.set(words, read);
    return read;
  }

  #add(form: string): void {
    const folded = fold(form);
    const folding = this.#foldingNumbers.get(folded) ?? this.foldings.length;
    if (folding === this.foldings.length) {
      this.foldings.push(folded);
      this.#foldingNumbers.set(folded, folding);
    }
    this.#formNumbers.set(form, this.forms.length);
    this.forms.push(form);
    this.foldingOf.push(folding);
  }

  stemsOf(language: ArticleLanguage): Stems {
    const known = this.#stems.get(language);
    if (known) return known;
    const stems: Stems = { stems: [], numberOf: new Map(), order: new TextOrder(), ofForm: new Map() };
    this.#stems.set(language, stems);
    return stems;
  }

  /**
   * The number of the stem of a form.
   * @param form its number, which is `inArticle` in the article that `words` are of
   */
  stemNumber(stems: Stems, form: number, words: ArticleWords, inArticle: number): number {
    const known = stems.ofForm.get(form);
    if (known !== undefined) return known;
    const stem = stemOf(words, inArticle, this.forms[form] as string);
    const number = stems.numberOf.get(stem) ?? stems.stems.length;
    if (number === stems.stems.length) {
      stems.stems.push(stem);
      stems.numberOf.set(stem, number);
    }
    stems.ofForm.set(form, number);
    return number;
  }
}
