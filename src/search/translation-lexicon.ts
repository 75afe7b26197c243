import type { ArticleLanguage, LanguageCode } from '../languages/index.js';

/** The pair of languages that the lexicon translates between; of each it holds a thesaurus, too. */
export type Translated = Extract<LanguageCode, 'fr' | 'en'>;

const COUNTERPARTS: ReadonlyMap<ArticleLanguage, Translated> = new Map([
  ['fr', 'en'],
  ['en', 'fr'],
]);

/** The language that words of this one are translated into; undefined for one that is not of the pair. */
export function counterpartOf(language: ArticleLanguage): Translated | undefined {
  return COUNTERPARTS.get(language);
}

/** Whether the lexicon translates from and into the language. */
export function isTranslated(language: ArticleLanguage): language is Translated {
  return COUNTERPARTS.has(language);
}

/** A folded word form of the other language, or a phrase of them, and how strongly it stands for the word. */
export interface Translation {
  /** Folded; several words, separated by single spaces, where the other language needs a phrase. */
  readonly word: string;
  /** In (0, 1], relative to the word's best translation. */
  readonly weight: number;
}

/** Word translations between French and English, and what words of either stand for each other. */
export interface TranslationLexicon {
  /** The number of words of the longest phrase that has translations, in each language. */
  readonly longestPhrase: Readonly<Record<Translated, number>>;
  /**
   * The translations into the other language, best first; empty if the word is not known.
   * @param word A folded word without apostrophe or hyphen ("etat", not "l'État"), or a phrase of up to
   *   `longestPhrase` such words, separated by single spaces ("prime minister", "etats unis").
   * @param from The word's language; nothing is known of one that is not of the pair.
   */
  translate(word: string, from: ArticleLanguage): readonly Translation[];
  /** Whether any word or phrase of a language that `translate` knows begins with these folded letters. */
  knowsBeginning(letters: string, language: ArticleLanguage): boolean;
  /**
   * Stems of words that say nearly the same as the words of a stem, or something close, best first.
   * @param stem as `stem(word, language)` gives it
   * @param language nothing is known of one that is not of the pair
   */
  related(stem: string, language: ArticleLanguage): readonly Translation[];
}
