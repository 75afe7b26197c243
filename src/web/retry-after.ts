/** For how long a server wants to be left alone, in milliseconds; 0 where its `Retry-After` does not say (RFC 9110). */
export function retryAfter(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\s*\d+\s*$/.test(header)) return Math.min(Number(header) * 1000, LONGEST_MS);
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.min(Math.max(until - now, 0), LONGEST_MS);
}

/** A week: whoever says more has made a mistake. */
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000;
