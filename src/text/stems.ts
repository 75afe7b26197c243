import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold.js';
import type { Language } from './language.js';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  fr: stemFrench,
  en: stemEnglish,
  other: (word) => word,
};

/**
 * The Snowball stem of one lower-case word, folded. The accents are folded after stemming because the
 * French rules need them ("étrangères" → "etranger"). A word of another language is only folded.
 */
export function stem(word: string, language: Language): string {
  return fold(STEMMERS[language](word));
}
