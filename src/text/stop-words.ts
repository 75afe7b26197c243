import { ENGLISH_STOP_WORDS } from '../languages/english/stop-words.js';
import { FRENCH_STOP_WORDS } from '../languages/french/stop-words.js';
import type { Language } from './language.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * The folded words of a language that carry no topic: articles, pronouns, prepositions, auxiliaries,
 * question words. Empty for a language that Verbatim does not know.
 */
export function stopWords(language: Language): ReadonlySet<string> {
  if (language === 'fr') return FRENCH_STOP_WORDS;
  return language === 'en' ? ENGLISH_STOP_WORDS : NONE;
}
