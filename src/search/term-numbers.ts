import { type ArticleWords, isSeenLower, type Lookup } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import type { Steps } from '../steps.js';
import type { Stems, Vocabulary } from './vocabulary.js';

/** The terms of one generation: those of the vocabulary that its articles hold. */
export interface TermNumbers {
  readonly terms: readonly string[];
  readonly numberOf: Lookup<number>;
  readonly numberOfPrinted: Lookup<number>;
  readonly stems: ReadonlyMap<ArticleLanguage, Lookup<readonly number[]>>;
  /** The terms in the order of their words. */
  inOrder(): readonly number[];
  /** For each language, its stems in order with the terms that share them. */
  stemGroups(): ReadonlyMap<ArticleLanguage, ReadonlyMap<string, readonly number[]>>;
  readonly isName: Uint8Array;
  /** Of each form of the vocabulary, its term's number; −1 where no article has the form. */
  readonly termOfForm: Int32Array;
  /** How many forms the articles have. */
  readonly forms: number;
}

/**
 * Numbers terms as they are first met, in the passages of all articles and then in their other words, whatever the
 * vocabulary has met before: what is found does not depend on the generations before.
 *
 * @param languages of each article
 */
export function* termNumberSteps(
  words: readonly ArticleWords[],
  languages: readonly ArticleLanguage[],
  vocabulary: Vocabulary,
): Steps<TermNumbers> {
  for (const article of words) {
    vocabulary.formsIn(article);
    yield;
  }
  const numbering = new Numbering(vocabulary);
  for (const [i, article] of words.entries()) {
    numbering.read(article, languages[i] as ArticleLanguage, 0, article.formsInPassages);
    yield;
  }
  for (const [i, article] of words.entries()) {
    numbering.read(article, languages[i] as ArticleLanguage, article.formsInPassages, article.forms);
    yield;
  }
  return numbering.numbers();
}

/** Terms of one language that share a stem. */
interface StemGroups {
  readonly stems: Stems;
  /** 1 for a form that was met. */
  readonly met: Uint8Array;
  readonly groups: Map<number, number[]>;
}

class Numbering {
  readonly #terms: string[] = [];
  readonly #termOfForm: Int32Array;
  readonly #termOfFolding: Int32Array;
  readonly #isName: Uint8Array;
  readonly #languages = new Map<ArticleLanguage, StemGroups>();
  #forms = 0;

  constructor(readonly vocabulary: Vocabulary) {
    this.#termOfForm = new Int32Array(vocabulary.forms.length).fill(-1);
    this.#termOfFolding = new Int32Array(vocabulary.foldings.length).fill(-1);
    this.#isName = new Uint8Array(vocabulary.foldings.length).fill(1);
  }

  /** Reads an article's forms from one number of its own up to, not including, another. */
  read(words: ArticleWords, language: ArticleLanguage, from: number, to: number): void {
    if (from === to) return;
    const forms = this.vocabulary.formsIn(words);
    const groups = this.#groupsOf(language);
    for (let inArticle = from; inArticle < to; inArticle += 1) {
      const form = forms[inArticle] as number;
      const known = this.#termOfForm[form] as number;
      const term = known < 0 ? this.#number(form) : known;
      if (isSeenLower(words, inArticle)) this.#isName[term] = 0;
      if (groups.met[form] === 1) continue;
      groups.met[form] = 1;
      addTo(groups.groups, this.vocabulary.stemNumber(groups.stems, form, words, inArticle), term);
    }
  }

  #number(form: number): number {
    const folding = this.vocabulary.foldingOf[form] as number;
    let term = this.#termOfFolding[folding] as number;
    if (term < 0) {
      term = this.#terms.length;
      this.#terms.push(this.vocabulary.foldings[folding] as string);
      this.#termOfFolding[folding] = term;
    }
    this.#termOfForm[form] = term;
    this.#forms += 1;
    return term;
  }

  #groupsOf(language: ArticleLanguage): StemGroups {
    const known = this.#languages.get(language);
    if (known) return known;
    const { vocabulary } = this;
    const met = new Uint8Array(vocabulary.forms.length);
    const made = { stems: vocabulary.stemsOf(language), met, groups: new Map<number, number[]>() };
    this.#languages.set(language, made);
    return made;
  }

  numbers(): TermNumbers {
    const { vocabulary } = this;
    const [termOfForm, termOfFolding] = [this.#termOfForm, this.#termOfFolding];
    return {
      terms: this.#terms,
      numberOf: { get: (word) => met(termOfFolding, vocabulary.numberOfFolding(word)) },
      numberOfPrinted: { get: (form) => met(termOfForm, vocabulary.numberOfForm(form)) },
      stems: new Map(Array.from(this.#languages, ([language, groups]) => [language, lookUpIn(groups)])),
      inOrder: () => vocabulary.foldingsInOrder().flatMap((folding) => met(termOfFolding, folding) ?? []),
      stemGroups: () =>
        new Map(Array.from(this.#languages, ([language, groups]) => [language, allIn(groups)])),
      isName: this.#isName.slice(0, this.#terms.length),
      termOfForm,
      forms: this.#forms,
    };
  }
}

function addTo(groups: Map<number, number[]>, stem: number, term: number): void {
  const group = groups.get(stem);
  if (!group) groups.set(stem, [term]);
  else if (!group.includes(term)) group.push(term);
}

/** Undefined where the vocabulary has not met it, or none of these articles has it. */
function met(terms: Int32Array, number: number | undefined): number | undefined {
  const term = number === undefined ? undefined : terms[number];
  return term === -1 ? undefined : term;
}

function lookUpIn({ stems, groups }: StemGroups): Lookup<readonly number[]> {
  return {
    get(stem) {
      const number = stems.numberOf.get(stem);
      return number === undefined ? undefined : groups.get(number);
    },
  };
}

function allIn({ stems: { stems, order }, groups }: StemGroups): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, readonly number[]>();
  for (const number of order.of(stems)) {
    const group = groups.get(number);
    if (group) all.set(stems[number] as string, group);
  }
  return all;
}
