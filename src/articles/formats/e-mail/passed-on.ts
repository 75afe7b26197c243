import { ofEveryLanguage, oneOf } from '../../../languages/index.js';

/** A message that somebody has passed on within theirs. */
export interface PassedOn {
  readonly text: string;
  /** As its head gives it; null where it gives none. */
  readonly date: string | null;
}

const fieldOf = (names: readonly string[]) => new RegExp(`^\\*?${oneOf(names)}\\s?:`, 'iu');
const FIELD = fieldOf(ofEveryLanguage(({ articles }) => [...articles.mailFields]));
const DATE = fieldOf(ofEveryLanguage(({ articles }) => [...articles.mailDates]));

/** Lines of a head behind each other. */
const FEWEST_FIELDS = 3;

const QUOTED = /^>[> ]*/;

/**
 * The message that a text passes on, without what stands above it and without the marks before its lines: it begins behind the
 * last lines such as "From: …", "Date: …", "Subject: …". Null where there are none.
 */
export function passedOn(text: string): PassedOn | null {
  const lines = text.split(/\r?\n/);
  const bare = lines.map((line) => line.replace(QUOTED, '').trim());
  let fields = 0;
  let end = -1;
  for (const [at, line] of bare.entries()) {
    fields = FIELD.test(line) ? fields + 1 : 0;
    if (fields >= FEWEST_FIELDS) end = at;
  }
  if (end < 0) return null;
  const first = bare.findLastIndex((line, at) => at < end && line === '') + 1;
  const blank = bare.indexOf('', end);
  const isQuoted = QUOTED.test(lines[end] ?? '');
  return {
    text: (isQuoted ? bare : lines).slice(blank < 0 ? end + 1 : blank).join('\n'),
    date: bare.slice(first, end + 1).find((line) => DATE.test(line)) ?? null,
  };
}
