import type { TimeUnit } from '../../languages/index.js';

/** A stretch of the calendar, its first and its last day, ISO 8601. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
}

const DAYS_OF_WEEK = 7;

/** The day that lies some days from another. */
export function daysFrom(day: string, days: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date);
}

/** The day, week (from Monday), month or year that lies some of them from the one that holds `day`. */
export function unitFrom(day: string, unit: TimeUnit, steps: number): Stretch {
  if (unit === 'day') return stretchOf(daysFrom(day, steps), daysFrom(day, steps));
  if (unit === 'week') {
    const monday = daysFrom(day, steps * DAYS_OF_WEEK - weekdayOf(day));
    return stretchOf(monday, daysFrom(monday, DAYS_OF_WEEK - 1));
  }
  const [year = 0, month = 0] = day.split('-').map(Number);
  return unit === 'month' ? monthOf(year, month + steps) : yearOf(year + steps);
}

/** The day some units before another; of a month that is too short, the first day of the next. */
export function unitsBefore(day: string, unit: TimeUnit, count: number): string {
  if (unit === 'day') return daysFrom(day, -count);
  if (unit === 'week') return daysFrom(day, -count * DAYS_OF_WEEK);
  const date = dateOf(day);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() - count);
  else date.setUTCFullYear(date.getUTCFullYear() - count);
  return isoDay(date);
}

/** From 0, a Monday, to 6. */
export function weekdayOf(day: string): number {
  return (dateOf(day).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
}

export function yearOf(year: number): Stretch {
  return stretchOf(isoDay(utc(year, 1, 1)), isoDay(utc(year, 12, 31)));
}

/** @param month from 1; beyond 12 it is of a later year */
export function monthOf(year: number, month: number): Stretch {
  return stretchOf(isoDay(utc(year, month, 1)), isoDay(utc(year, month + 1, 0)));
}

/** The day, or null if the calendar has none. */
export function dayOf(year: number, month: number, day: number): Stretch | null {
  const date = utc(year, month, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? stretchOf(isoDay(date), isoDay(date)) : null;
}

function stretchOf(first: string, last: string): Stretch {
  return { first, last };
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
