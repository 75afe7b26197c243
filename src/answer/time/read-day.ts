import { LANGUAGES } from '../../languages/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { monthOf, type Stretch } from './calendar.js';
import { pointAt } from './read-times.js';

/** No time is written with more characters. */
const LONGEST = 100;
const ISO_MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/;

/**
 * The days that a text names, in any language: "2017-04-12", "avril 2017", "2017", "last week". Null where it names none,
 * or says anything else.
 *
 * @param today ISO 8601
 */
export function readDay(text: string, today: string): Stretch | null {
  if (text.length > LONGEST) return null;
  const [, year, month] = ISO_MONTH.exec(text.trim()) ?? [];
  if (year && month) return monthOf(Number(year), Number(month));
  const joined = wordsOf(text)
    .map((word) => fold(word.text))
    .join(' ');
  for (const { code } of LANGUAGES) {
    const point = pointAt(joined, code, { today });
    if (point?.length === joined.length) return point.stretch;
  }
  return null;
}
