import { ofEveryLanguage, oneOf } from '../../languages/index.js';
import { fold } from '../../text/index.js';
import { authorMarker } from '../author-marker.js';
import { findDates } from './find-dates.js';

/** No line that gives a date is longer. */
const LONGEST = 110;

/** What may stand beside a date in a line that is nothing but one, folded. */
const DATE_WORDS = new Set(ofEveryLanguage(({ articles }) => articles.dateWords));

/** The words of names and outlets that have no capital. */
const PARTICLES = new Set(ofEveryLanguage(({ articles }) => articles.bylineParticles));
const MOST_NAME_WORDS = 8;

/**
 * Whether a line says only when the article was published, or how long it takes to read: "Tuesday 5 March 2024
 * 18.02 GMT", "JAN. 13, 2017", "Temps de lecture : 2 min".
 */
export function isDateLine(line: string): boolean {
  if (!/\d/.test(line)) return false;
  const rest = line.length <= LONGEST ? withoutDates(line) : line;
  if (rest === line && !TIME.test(line)) return false;
  return wordsOf(rest).every((word) => word === DATE || isDateWord(word));
}

/** A time of the day, or how long something takes. */
const TIME = new RegExp(
  `^.{0,80}?\\d\\s?(?:[h:.]\\s?\\d\\d|${oneOf(ofEveryLanguage(({ articles }) => articles.timeUnits))}(?!\\p{L}))`,
  'iu',
);

/** Whether a line of the head gives a date with nothing but names: "Jane Milner, BBC News | 24 July 2015". */
export function isDatedByline(line: string): boolean {
  const rest = line.length <= LONGEST ? withoutDates(line) : line;
  if (rest === line) return false;
  const parted = rest.replace(/\p{L}+/gu, (word) => (isDateWord(word) ? '' : word));
  if (!SIGNATURE.test(parted) && !/[|,•·–—-]\s*DATE|DATE\s*[|,•·–—-]/.test(parted)) return false;
  const names = wordsOf(parted).filter((word) => word !== DATE);
  return (
    names.length <= MOST_NAME_WORDS && names.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word))
  );
}

const SIGNATURE = new RegExp(`^${authorMarker()}\\s`);

/** Stands for a date; no word is so printed beside one. */
const DATE = 'DATE';

/** The line with `DATE` for each of its dates. */
function withoutDates(line: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of findDates(line, 'other')) {
    if (start < from) continue;
    rest += `${line.slice(from, start)} ${DATE} `;
    from = end;
  }
  return rest + line.slice(from);
}

function wordsOf(line: string): string[] {
  return line.normalize('NFC').match(/\p{L}+/gu) ?? [];
}

function isDateWord(word: string): boolean {
  return word !== DATE && DATE_WORDS.has(fold(word));
}
