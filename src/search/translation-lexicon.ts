import type { ArticleLanguage } from '../languages/languages.js';

/** A folded word form of the other language, or a phrase of them, and how strongly it stands for the word. */
export interface Translation {
  /** Folded; several words, separated by single spaces, where the other language needs a phrase. */
  readonly word: string;
  /** In (0, 1], relative to the word's best translation. */
  readonly weight: number;
}

/** Word translations between French and English, and what French words stand for each other. */
export interface TranslationLexicon {
  /** The number of words of the longest phrase that has translations, in each language. */
  readonly longestPhrase: Readonly<Record<'en' | 'fr', number>>;
  /**
   * The translations into the other language, best first; empty if the word is not known.
   * @param word A folded word without apostrophe or hyphen ("etat", not "l'État"), or a phrase of up to
   *   `longestPhrase` such words, separated by single spaces ("prime minister", "etats unis").
   * @param from The word's language; nothing is known of `other`.
   */
  translate(word: string, from: ArticleLanguage): readonly Translation[];
  /**
   * Stems of French words that say nearly the same as the words of a French stem, or something close, best first.
   * @param stem as `stem(word, 'fr')` gives it
   */
  related(stem: string): readonly Translation[];
}
