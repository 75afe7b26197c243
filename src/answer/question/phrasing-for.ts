import { LANGUAGES, type LanguageCode, languageOf } from '../../languages/index.js';
import type { Phrasing } from './phrasing.js';

const phrasings = new Map<LanguageCode, Phrasing>();

/** How questions are put in a language; the same object at every call. */
export function phrasingFor(language: LanguageCode): Phrasing {
  let phrasing = phrasings.get(language);
  if (!phrasing) {
    phrasing = { ...languageOf(language).questions, language };
    phrasings.set(language, phrasing);
  }
  return phrasing;
}

/** The same of every language. */
export function phrasingsOfAll(): readonly Phrasing[] {
  return LANGUAGES.map(({ code }) => phrasingFor(code));
}
