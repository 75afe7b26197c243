import { type ArticleLanguage, LANGUAGES } from '../../languages/index.js';
import { matchesOf } from '../../text/index.js';
import { findDates } from './find-dates.js';

const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'giu');
const PUBLISHED = anyOf(LANGUAGES.map(({ articles }) => articles.published));
const UPDATED = anyOf(LANGUAGES.map(({ articles }) => articles.updated));

/**
 * When an article was published, by the lines of its page that give dates: the first date that is said to be of
 * the publication, else the first of which nothing is said, else the first update. ISO 8601, or null.
 */
export function articleDate(lines: readonly string[], language: ArticleLanguage): string | null {
  const dates = lines.flatMap((line) => {
    let from = 0;
    return findDates(line, language).map(({ start, end, date }) => {
      const label = line.slice(from, start).normalize('NFC');
      from = end;
      return { date, rank: rankOf(label) };
    });
  });
  return dates.reduce((best, one) => (one.rank < best.rank ? one : best), dates[0] ?? NONE).date;
}

/** Whether a line says of a date that it is the publication's or an update's. */
export function labelsDate(line: string): boolean {
  return rankOf(line.normalize('NFC')) !== 1;
}

const LABEL = new RegExp(`(?<!\\p{L})(?:${PUBLISHED.source}|${UPDATED.source})e?s?(?!\\p{L})`, 'iu');

/** Where a line says, before it gives a date, what it is of: "Publié le …", "Updated: …"; its end where it does not. */
export function labelOfDate(line: string): number {
  return LABEL.exec(line)?.index ?? line.length;
}

const NONE = { date: null, rank: 0 };

/** By the last word before the date that says what it is of. */
function rankOf(label: string): number {
  const published = lastIndex(label, PUBLISHED);
  const updated = lastIndex(label, UPDATED);
  if (published === updated) return 1;
  return published > updated ? 0 : 2;
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...matchesOf(pattern, text)].at(-1)?.index ?? -1;
}
