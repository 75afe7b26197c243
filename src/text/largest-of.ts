/** The largest of any number of numbers; `least` where none is larger. */
export function largestOf(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let largest = least;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}

/** The least of any number of numbers; `largest` where none is smaller. */
export function leastOf(values: Iterable<number>, largest = Number.POSITIVE_INFINITY): number {
  let least = largest;
  for (const value of values) if (value < least) least = value;
  return least;
}
