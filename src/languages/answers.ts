import type { AnswerType } from './questions.js';

/**
 * What shows in a sentence that it may hold an answer of a kind: an amount, a date, a reason. Each is the alternatives of
 * a pattern, matched whatever their case between the edges of words, as `cent|cents`; empty where the language has none.
 */
export interface AnswerSigns {
  /** Numbers in words; `ones` are those that are articles, too. */
  readonly counts: string;
  readonly ones: string;
  /** What makes a number a rank or an hour, right behind it, or part of a date, with a space between. */
  readonly rankEndings: string;
  readonly dateEndings: string;
  /** What says that an answer of a type stands there; `#` stands for a number. */
  readonly sure: Partial<Readonly<Record<AnswerType, string>>>;
  /** What may be part of such an answer, and often is of something else. */
  readonly perhaps: Partial<Readonly<Record<AnswerType, string>>>;
  /** Before a name: what says that it is a place's, and what says that it is somebody's. */
  readonly placePrepositions: string;
  readonly titles: string;
  /** What is titled: "film". */
  readonly works: string;
}
