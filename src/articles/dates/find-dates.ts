import { type ArticleLanguage, languageOf, ofEveryLanguage, oneOf } from '../../languages/index.js';
import { fold, matchesOf, type Span } from '../../text/index.js';

/** A calendar date printed in a text. */
export interface PrintedDate extends Span {
  /** ISO 8601, as `2017-04-12`. */
  readonly date: string;
}

type Reading = readonly [year: number, month: number, day: number];

const YEAR = '(1[5-9]\\d\\d|20\\d\\d)(?!\\d)';
/** Any word: with bounds on its length the pattern takes 60 ms to compile for texts beyond Latin-1, ten times as long as without. */
const MONTH = '(\\p{L}[\\p{L}\\p{M}]+)';
const ORDINAL = `${oneOf(ofEveryLanguage(({ articles }) => articles.ordinals))}?`;
const BEFORE_MONTH = `(?:\\s+${oneOf(ofEveryLanguage(({ articles }) => articles.beforeMonth))})?`;
const BEFORE_DAY = `(?:${oneOf(ofEveryLanguage(({ articles }) => articles.beforeDay))}\\s+)?`;

/** The forms of a date, with how to read each: a reading whose month is 0 is none. */
const FORMS: readonly (readonly [
  RegExp,
  (parts: readonly string[], language: ArticleLanguage) => Reading,
])[] = [
  [
    new RegExp(`(?<![\\d/.])${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'gu'),
    ([year, , month, day]) => of(year, month, day),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d/.:])(\\d{1,2})${ORDINAL}\\.?${BEFORE_MONTH}(?:\\s+|-)${MONTH}\\.?,?(?:\\s+|-)${YEAR}`,
      'gu',
    ),
    ([day, month, year]) => of(year, monthNamed(month), day),
  ],
  [
    new RegExp(`(?<![\\p{L}\\p{M}])${MONTH}\\.?\\s+${BEFORE_DAY}(\\d{1,2})${ORDINAL},?\\s+${YEAR}`, 'gu'),
    ([month, day, year]) => of(year, monthNamed(month), day),
  ],
  [
    new RegExp(`(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}`, 'gu'),
    ([a, mark, b, year], language) => ordered(a, b, year, mark, language),
  ],
];

/**
 * The calendar dates written in full in `text`, in its order, in every language: "2017-04-12T18:02Z", "1er avril
 * 2017", "12 Apr 2017", "APRIL 12th, 2017", "12/04/2017". Days that do not exist are left out. Of two numbers the
 * day is the first, but where both orders are usual, only if one cannot be a month or they are parted by full stops;
 * otherwise that date is left out too.
 */
export function findDates(text: string, language: ArticleLanguage): PrintedDate[] {
  if (!/\d/.test(text)) return [];
  const dates = FORMS.flatMap(([form, read]) =>
    [...matchesOf(form, text)].flatMap((match): PrintedDate[] => {
      const date = calendarDate(read(match.slice(1), language));
      return date === null ? [] : [{ start: match.index, end: match.index + match[0].length, date }];
    }),
  );
  return dates.sort((a, b) => a.start - b.start);
}

function of(year = '', month: string | number = 0, day = ''): Reading {
  return [Number(year), Number(month), Number(day)];
}

function ordered(a = '', b = '', year = '', mark = '', language: ArticleLanguage): Reading {
  const isDayFirst = language === 'other' || !languageOf(language).articles.isMonthFirst;
  if (isDayFirst || mark === '.' || Number(a) > 12 || a === b) return of(year, b, a);
  return Number(b) > 12 ? of(year, a, b) : of(year);
}

/** The number of each month by its names in every language. */
const MONTHS = new Map(
  ofEveryLanguage(({ articles }) =>
    articles.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);

function monthNamed(name = ''): number {
  return MONTHS.get(fold(name)) ?? 0;
}

function calendarDate([year, month, day]: Reading): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
