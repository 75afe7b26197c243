import type { Language } from './language.js';
import { LANGUAGES } from './languages.js';

/** The words of every language, in the order of the languages: for what is read before the language is known. */
export function ofEveryLanguage<T>(words: (language: Language) => Iterable<T>): T[] {
  return LANGUAGES.flatMap((language) => [...words(language)]);
}
