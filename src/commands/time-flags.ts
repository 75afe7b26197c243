import { readDay } from '../answer/index.js';
import { UsageError } from '../errors.js';
import type { AskOptions } from '../library.js';
import { todayHere } from '../today.js';

/** The flags that keep to articles of some days, and put the newest first. */
export interface TimeFlags {
  readonly since?: string;
  readonly until?: string;
  readonly latest?: boolean;
}

/**
 * What they say.
 *
 * @throws UsageError where a date is none, or the last day comes before the first
 */
export function timeOptions({
  since,
  until,
  latest,
}: TimeFlags): Pick<AskOptions, 'since' | 'until' | 'latest'> {
  const first = since === undefined ? null : dayOf('--since', since).first;
  const last = until === undefined ? null : dayOf('--until', until).last;
  if (first !== null && last !== null && first > last) {
    throw new UsageError(`--since ${first} is later than --until ${last}: no article can be of both.`);
  }
  return {
    ...(first === null ? {} : { since: first }),
    ...(last === null ? {} : { until: last }),
    ...(latest ? { latest } : {}),
  };
}

function dayOf(flag: string, text: string) {
  const days = readDay(text, todayHere());
  if (days) return days;
  throw new UsageError(
    `${flag} takes a date such as 2017-04-12, 2017-04, 2017 or "last week", not "${text}".`,
  );
}
