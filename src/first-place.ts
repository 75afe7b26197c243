/**
 * The first place from `low` up to (not including) `high` that does not stand before what is looked for; `high` where all
 * do. Binary search: those that do stand before all that do not.
 */
export function firstPlace(low: number, high: number, standsBefore: (place: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (standsBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
