import { type LanguageCode, languageOf, type Times, type TimeUnit } from '../../languages/index.js';
import {
  dayOf,
  daysFrom,
  monthOf,
  type Stretch,
  unitFrom,
  unitsBefore,
  weekdayOf,
  yearOf,
} from './calendar.js';
import type { Period } from './period.js';

/** What times are told by. */
export interface Today {
  /** ISO 8601. */
  readonly today: string;
  /** Whether anything is dated in a stretch: "in March" is the latest March of which there is something to tell. */
  readonly isDated?: (stretch: Stretch) => boolean;
  /** Of a month or a day without one. */
  readonly year?: string;
}

/** A time among the words of a text. */
export interface TimeRead {
  /** The first of its words, with what says how the period stands to it ("since"), and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly period: Period;
  /** It is said of what stands before it: "the attack of 2015". */
  readonly isOf: boolean;
}

/** A point in time, the length of what names it, and whether that can be nothing else. */
interface Point {
  readonly length: number;
  readonly stretch: Stretch;
  readonly isSure: boolean;
}

/** The first time that some folded words name, or null. */
export function findTime(words: readonly string[], language: LanguageCode, now: Today): TimeRead | null {
  for (let from = 0; from < words.length; from += 1) {
    const found = timeAt(words, from, language, now);
    if (found) return found;
  }
  return null;
}

/** The time that words from a place on name. */
function timeAt(words: readonly string[], from: number, language: LanguageCode, now: Today): TimeRead | null {
  const rest = words.slice(from, from + LONGEST).join(' ');
  const found = rangeAt(rest, language, now) ?? relatedAt(rest, language, now);
  if (!found) return null;
  const { length, ...read } = found;
  return { from, to: from + countWords(rest.slice(0, length)), ...read };
}

/** A period that a text begins with. */
interface PeriodRead extends Pick<TimeRead, 'period' | 'isOf'> {
  readonly length: number;
}

/** "Between March and May 2016" */
function rangeAt(text: string, language: LanguageCode, now: Today): PeriodRead | null {
  for (const [opens, joins] of languageOf(language).times.ranges) {
    const opening = openingOf(opens, text);
    const first = opening && pointAt(text.slice(opening.length), language, now);
    if (!opening || !first) continue;
    const behind = text.slice(opening.length + first.length + 1);
    const joint = openingOf(joins, behind);
    const second = joint && pointAt(behind.slice(joint.length), language, now);
    if (!joint || !second) continue;
    const until = second.stretch.last;
    const inItsYear = { ...now, year: until.slice(0, 4) };
    const start =
      first.stretch.first > until ? pointAt(text.slice(opening.length), language, inItsYear) : first;
    return {
      length: text.length - behind.length + joint.length + second.length,
      period: { since: start?.stretch.first ?? null, until },
      isOf: false,
    };
  }
  return null;
}

/** "Since Monday"; "last week", but a year or a month only behind what tells that it is one. */
function relatedAt(text: string, language: LanguageCode, now: Today): PeriodRead | null {
  const bare = pointAt(text, language, now);
  if (bare?.isSure) return { length: bare.length, period: periodOf('during', bare.stretch), isOf: false };
  for (const [relation, pattern] of languageOf(language).times.relations) {
    const opening = openingOf(pattern, text);
    const point = opening && pointAt(text.slice(opening.length), language, now);
    if (!opening || !point) continue;
    const period = periodOf(relation, point.stretch);
    return { length: opening.length + point.length, period, isOf: relation === 'of' };
  }
  return null;
}

function openingOf(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[0];
}

/** No time takes more words. */
const LONGEST = 14;

function countWords(text: string): number {
  return text.trim().split(' ').length;
}

function periodOf(relation: Times['relations'][number][0], { first, last }: Stretch): Period {
  switch (relation) {
    case 'since':
      return { since: first, until: null };
    case 'after':
      return { since: daysFrom(last, 1), until: null };
    case 'until':
      return { since: null, until: last };
    case 'before':
      return { since: null, until: daysFrom(first, -1) };
    case 'during':
    case 'of':
      return { since: first, until: last };
  }
}

/** The point in time that a folded text begins with, or null. */
export function pointAt(text: string, language: LanguageCode, now: Today): Point | null {
  for (const pattern of languageOf(language).times.points) {
    const match = pattern.exec(text);
    const stretch = match?.groups ? stretchOf(match.groups, language, now) : null;
    if (!match?.groups || !stretch) continue;
    const { year, month, day } = match.groups;
    const isCalendar = year !== undefined || month !== undefined;
    const isSure = !isCalendar || (month !== undefined && (year !== undefined || day !== undefined));
    return { length: match[0].length, stretch, isSure };
  }
  return null;
}

type Groups = Readonly<Partial<Record<string, string>>>;

function stretchOf(groups: Groups, language: LanguageCode, now: Today): Stretch | null {
  const { times } = languageOf(language);
  const { today } = now;
  const { year, month, day, weekday, ago, past, last, current } = groups;
  const count = numberOf(groups.count, times);
  if (groups.today) return unitFrom(today, 'day', 0);
  if (groups.yesterday) return unitFrom(today, 'day', -1);
  if (groups.dayBefore) return unitFrom(today, 'day', -2);
  if (weekday) return latestWeekday(placeOf(weekday, times.weekdays), today);
  if (ago) return unitFrom(today, unitNamed(ago, times), -count);
  if (past) return { first: unitsBefore(today, unitNamed(past, times), count), last: today };
  if (last) return unitFrom(today, unitNamed(last, times), -1);
  if (current) return unitFrom(today, unitNamed(current, times), 0);
  if (month) return inCalendar(year, monthNumber(month, language), day, now);
  return year ? yearOf(Number(year)) : null;
}

function inCalendar(
  year: string | undefined,
  month: number,
  day: string | undefined,
  { today, isDated, year: assumed }: Today,
): Stretch | null {
  const inYear = (number: number) => (day ? dayOf(number, month, Number(day)) : monthOf(number, month));
  if (month < 1 || month > 12) return null;
  if (year ?? assumed) return inYear(Number(year ?? assumed));
  const thisYear = Number(today.slice(0, 4));
  const stretches = Array.from({ length: YEARS_BACK }, (_, back) => inYear(thisYear - back)).filter(
    (stretch) => stretch !== null && stretch.first <= today,
  );
  return stretches.find((stretch) => stretch && isDated?.(stretch)) ?? stretches[0] ?? null;
}

/** How far back a month or a day without a year may lie. */
const YEARS_BACK = 100;

function latestWeekday(weekday: number, today: string): Stretch {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return unitFrom(today, 'day', -back);
}

function numberOf(count: string | undefined, { numbers }: Times): number {
  if (count === undefined) return 1;
  return /^\d/.test(count) ? Number(count) : Math.max(1, numbers.indexOf(count) + 1);
}

function unitNamed(name: string, { units }: Times): TimeUnit {
  const known = Object.entries(units) as [TimeUnit, readonly string[]][];
  return known.find(([, names]) => names.includes(name))?.[0] ?? 'day';
}

function monthNumber(month: string, language: LanguageCode): number {
  return /^\d/.test(month) ? Number(month) : placeOf(month, languageOf(language).articles.months) + 1;
}

function placeOf(name: string, lists: readonly (readonly string[])[]): number {
  return lists.findIndex((names) => names.includes(name));
}
