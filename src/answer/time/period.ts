/** Days from the first to the last, both of them included, ISO 8601; an end that is null is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether a day, or a date that begins with one, lies in a period. */
export function isWithin(date: string, { since, until }: Period): boolean {
  const day = date.slice(0, 10);
  return (since === null || day >= since) && (until === null || day <= until);
}

/** The days that lie in both. */
export function intersect(one: Period, other: Period): Period {
  const ends = (a: string | null, b: string | null) => [a, b].filter((day) => day !== null).sort();
  return {
    since: ends(one.since, other.since).at(-1) ?? null,
    until: ends(one.until, other.until)[0] ?? null,
  };
}
