/** How questions are put that ask for several things, or several people, at once. Patterns are of folded, joined words. */
export interface Parts {
  /** Words that join two questions, or two names: "and". */
  readonly joins: ReadonlySet<string>;
  /** Words between names that are set against each other: "or", "vs". */
  readonly against: ReadonlySet<string>;
  /** How a question opens that could stand alone; matched from a word on. */
  readonly opens: RegExp;
  /** Each word that asks. */
  readonly asks: RegExp;
  /** Sets people side by side without a verb of speech: "compare", "agree". */
  readonly compares: RegExp;
  /** Opens a request for everybody who does something, up to the word that asks who: "list everyone". The match is left out. */
  readonly lists: RegExp;
}
