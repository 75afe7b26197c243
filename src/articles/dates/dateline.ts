import { type ArticleLanguage, ofEveryLanguage, oneOf } from '../../languages/index.js';
import { findDates } from './find-dates.js';

const PLACE = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}\\s.'’/-]{1,40}[,(]\\s*(?:${oneOf(ofEveryLanguage(({ articles }) => articles.beforeDate))}\\s+)?(?:\\p{L}+,?\\s+)?$`,
  'u',
);
const BODY_BEGINS = /^[^\p{L}\d]{0,3}(?:\([^)]{2,30}\)\s*)?[—–:-]/u;

/** The dateline that opens a wire, "PARIS, 5 mars 2024 (AFP) – ", up to its date; null where there is none. */
export function datelineOf(paragraph: string, language: ArticleLanguage): string | null {
  const opening = paragraph.slice(0, 120);
  const [first] = findDates(opening, language);
  if (!first || !PLACE.test(opening.slice(0, first.start)) || !BODY_BEGINS.test(opening.slice(first.end)))
    return null;
  return opening.slice(0, first.end);
}
