import { ofEveryLanguage, oneOf } from '../languages/index.js';
import { fold } from '../text/index.js';
import { AUTHOR_MARKER } from './author-marker.js';
import { findDates } from './dates/index.js';

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

/** Those whom a byline names, in its order: "Par Anne Roux et Luc Petit" names two. Empty where it names nobody. */
export function authorsIn(byline: string): string[] {
  if (!isByline(byline)) return [];
  // "by Jane Milner December 23, 2016": the month is no name of hers.
  const [date] = findDates(byline, 'other');
  return byline
    .slice(0, date?.start)
    .replace(MARKER, '')
    .split(BETWEEN)
    .flatMap((part, place) => {
      const end = END.exec(part)?.index ?? part.length;
      const name = part.slice(0, end).replace(/\s+/g, ' ').trim();
      // "Anne Roux, Courts correspondent, Friday": what she is, and nobody else.
      const isCalling = place > 0 && ((end < part.length && !name.includes(' ')) || isNoName(name));
      return isCalling ? [] : [name];
    })
    .filter((name) => /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\S+){0,4}$/u.test(name));
}
