import { ofEveryLanguage, oneOf } from '../languages/index.js';
import { fold } from '../text/index.js';
import { AUTHOR_MARKER } from './author-marker.js';
import { findDates, labelOfDate } from './dates/index.js';
import { isOutletName } from './outlet-name.js';

const MARKER = new RegExp(`^${AUTHOR_MARKER}\\s+`, 'iu');
const BETWEEN = new RegExp(
  `(?:[,;&/]|(?<!\\p{L})${oneOf(ofEveryLanguage(({ parts }) => [...parts.joins]))}(?!\\p{L}))`,
  'iu',
);
/** Where the names end: a number, an outlet behind a bar or a dash, a mail address, a word without a capital. */
const END =
  /(?:[|•·(@]|\s[-–—]\s|\d|(?<!\p{L})(?!d[aeiu]?s?(?!\p{L})|van |von |el |al |bin |ben |la |le |ter )\p{Ll}{2,}(?!\p{L}))/u;

const NO_NAMES = new Set(ofEveryLanguage(({ articles }) => [...articles.callings, ...articles.dateWords]));

/** Whether it ends with what authors are, or with a day. */
function isNoName(name: string): boolean {
  return NO_NAMES.has(fold(name.split(' ').at(-1) ?? ''));
}

/** Whether a line begins as a byline does: "By Anne Roux". */
export function isByline(line: string): boolean {
  return MARKER.test(line);
}

const MARKER_BEHIND_DATE = new RegExp(`^[^.!?]{0,40}?(?<!\\p{L})(?=${AUTHOR_MARKER}\\s)`, 'iu');

/** What of a line says who wrote it: all, or what stands behind its last date, as in "Publié le 3 mai 2024 à 18h par Anne Roux". */
function bylineIn(line: string): string {
  const date = isByline(line) ? undefined : findDates(line, 'other').at(-1);
  const rest = date ? line.slice(date.end) : '';
  return rest.slice(MARKER_BEHIND_DATE.exec(rest)?.[0].length ?? 0) || line;
}

/**
 * Those whom a byline names, in its order: "Par Anne Roux et Luc Petit" and "Publié le 3 mai 2024 par Anne Roux et Luc Petit" name
 * two. Empty where it names nobody.
 */
export function authorsIn(line: string): string[] {
  const byline = bylineIn(line);
  if (!isByline(byline)) return [];
  // "by Jane Milner December 23, 2016": the month is no name of hers.
  const [date] = findDates(byline, 'other');
  const names = byline.slice(0, date?.start);
  return names
    .slice(0, labelOfDate(names))
    .replace(MARKER, '')
    .split(BETWEEN)
    .flatMap((part, place) => {
      const end = END.exec(part)?.index ?? part.length;
      const name = part.slice(0, end).replace(/\s+/g, ' ').trim();
      // "Anne Roux, Courts correspondent, Friday": what she is, and nobody else.
      const isCalling = place > 0 && ((end < part.length && !name.includes(' ')) || isNoName(name));
      return isCalling ? [] : [name];
    })
    .filter((name) => !isOutletName(name))
    .filter((name) => /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\S+){0,4}$/u.test(name));
}
