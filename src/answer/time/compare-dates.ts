/** Which words are wanted first: the latest said, or the earliest. */
export type Order = 'newest' | 'oldest';

/** Compares two dates, ISO 8601, for sorting: what has none comes behind. */
export function compareDates(
  a: string | null | undefined,
  b: string | null | undefined,
  order: Order,
): number {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  return a < b === (order === 'oldest') ? -1 : 1;
}
