/**
 * What shows in a sentence that it may hold an answer of a kind: an amount, a date, a reason. Each is the alternatives of
 * a pattern, matched whatever their case, as `cent|cents`; empty where the language has none.
 */
export interface AnswerSigns {
  /** Numbers in words; `ones` are those that are articles, too. */
  readonly counts: string;
  readonly ones: string;
  /** What makes a number a rank or an hour, right behind it, or part of a date, with a space between. */
  readonly rankEndings: string;
  readonly dateEndings: string;
  readonly currencies: string;
  /** Parts of a whole, and how hundredths are called. */
  readonly shares: string;
  readonly percents: string;
  /** What ages are counted in, and what says that a number is one. */
  readonly ageUnits: string;
  readonly aged: string;
  /** What lengths of time are counted in, and beginnings of what says one without a number. */
  readonly durations: string;
  readonly durationMarkers: string;
  /** Names of times, and phrases that are such only with their first word. */
  readonly times: string;
  readonly timePhrases: string;
  /** What a reason is given with, and gerunds that are reasons. */
  readonly reasons: string;
  readonly reasonGerunds: string;
}
