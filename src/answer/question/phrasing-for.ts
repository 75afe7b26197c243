import { ENGLISH_PHRASING } from './phrasing/english.js';
import { FRENCH_PHRASING } from './phrasing/french.js';
import type { Phrasing } from './phrasing.js';

const PHRASINGS: Readonly<Record<'fr' | 'en', Phrasing>> = { fr: FRENCH_PHRASING, en: ENGLISH_PHRASING };

/** How questions are put in a language. */
export function phrasingFor(language: 'fr' | 'en'): Phrasing {
  return PHRASINGS[language];
}
