/**
 * How a period stands to the time that is named:
 * - `since`: from its first day on; `after`: from the day behind its last;
 * - `until`: up to its last day; `before`: up to the day before its first;
 * - `during`: from its first day to its last; `of`: the same, said of what stands before it.
 */
export type TimeRelation = 'since' | 'after' | 'until' | 'before' | 'during' | 'of';

/** What time is counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** How a language says when something was said. Every pattern is matched against folded words joined by single spaces. */
export interface Times {
  /** What stands right before a time, with the space behind it; matched from a word on. */
  readonly relations: readonly (readonly [TimeRelation, RegExp])[];
  /** What stands before the first and before the second of two times, in the same way: "between" and "and". */
  readonly ranges: readonly (readonly [opens: RegExp, joins: RegExp])[];
  /**
   * Times, matched from a word on, tried in order. Their named groups tell which:
   * - `year`, `month` (a name or a number) and `day`: a part of the calendar; without a year the latest one;
   * - `weekday`: the latest such day;
   * - `today`, `yesterday`, `dayBefore`: one day;
   * - `ago` and `count` (1 if absent): the unit that many before this one; `past` and `count`: that many units up to now;
   * - `current`, `last`: this unit, and the one before it.
   */
  readonly points: readonly RegExp[];
  /** The names of the days, folded, whole and short, from Monday. */
  readonly weekdays: readonly (readonly string[])[];
  readonly units: Readonly<Record<TimeUnit, readonly string[]>>;
  /** Numbers in words, from one. */
  readonly numbers: readonly string[];
  /** Asks for the latest, or the earliest, words. What is matched says no more than that, and is no topic. */
  readonly newest: RegExp;
  readonly oldest: RegExp;
}
