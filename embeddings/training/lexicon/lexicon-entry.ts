/** One English word or phrase and one French one that say the same. */
export interface LexiconEntry {
  /** Folded, lower-cased, words separated by single spaces. */
  readonly english: string;
  readonly french: string;
  /** How well the French side stands for the English one, in (0, 1], compared with its other translations. */
  readonly toFrench: number;
  /** The same from French to English. */
  readonly toEnglish: number;
}
