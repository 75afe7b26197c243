import { fold } from '../text/fold.js';
import type { Language } from '../text/language.js';
import { stopWords } from '../text/stop-words.js';
import { wordsOf } from '../search/words.js';
import { ENGLISH_PHRASING } from './phrasing/english.js';
import { FRENCH_PHRASING } from './phrasing/french.js';

/** A letter that French has and English has not decides as much as a stop word. */
const FRENCH_LETTERS = /[éèêëàâçùûîïôœ]/i;

/**
 * The language of a question, by its stop words and question verbs: short questions have little else. A
 * question that shows neither language is "other".
 */
export function questionLanguage(question: string): Language {
  const words = wordsOf(question).map(({ text }) => fold(text));
  const score = (language: 'fr' | 'en', verbs: ReadonlySet<string>) =>
    words.filter((word) => stopWords(language).has(word) || verbs.has(word)).length;
  const french = score('fr', FRENCH_PHRASING.speechVerbs) + (FRENCH_LETTERS.test(question) ? 0.5 : 0);
  const english = score('en', ENGLISH_PHRASING.speechVerbs);
  if (french === english) return french === 0 ? 'other' : 'fr';
  return french > english ? 'fr' : 'en';
}
