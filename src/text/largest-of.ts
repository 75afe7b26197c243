/** The largest of any number of numbers; `least` where none is larger. */
export function largestOf(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let largest = least;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}
