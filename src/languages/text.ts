/** What tells a text of the language from others, and what its words and sentences are. */
export interface TextWords {
  /** The language by the code that franc tells it with, of ISO 639-3: "fra". */
  readonly trigrams: string;
  /** Words that carry the grammar and that few texts of other languages hold, folded. */
  readonly functionWords: ReadonlySet<string>;
  /** What a word looks like that has lost its ending to the next one, folded, with its apostrophe: "l'". */
  readonly elided: RegExp;
  /**
   * Words that carry no topic, folded: articles, pronouns, prepositions, auxiliaries, question words. Contracted forms
   * ("s", "ll") stand as the word splitter leaves them.
   */
  readonly stopWords: ReadonlySet<string>;
  /** Words that end in a full stop without ending a sentence, in lower case, without the stop. */
  readonly abbreviations: readonly string[];
  /** Of these, cased as printed, such as may end a headline: "Inc". */
  readonly closingAbbreviations: readonly string[];
  /** The stem of a lower-case word, with its accents. */
  readonly stem: (word: string) => string;
}
