import type { ReaderLanguage } from '../reader-language.js';

/** A calendar date (`2017-04-12`) in words: "April 12, 2017", "12 avril 2017"; as it stands where it is none. */
export function formatDate(date: string, language: ReaderLanguage): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
