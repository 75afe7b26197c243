import type { Language } from '../text/language.js';

/** A folded word form of the other language and how likely it stands for the word, over 0 to 1. */
export interface Translation {
  readonly word: string;
  readonly weight: number;
}

/** Word translations between French and English. */
export interface TranslationLexicon {
  /** Translations of a folded word of language `from`, best first; empty if it is not known. */
  translate(word: string, from: Language): readonly Translation[];
}
