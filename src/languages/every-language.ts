import type { Language } from './language.js';
import { type ArticleLanguage, LANGUAGES } from './languages.js';

/** The words of every language, in the order of the languages: for what is read before the language is known. */
export function ofEveryLanguage<T>(words: (language: Language) => Iterable<T>): T[] {
  return LANGUAGES.flatMap((language) => [...words(language)]);
}

/** The language of an article, or every one where it is not known. */
export function spokenIn(language?: ArticleLanguage): readonly Language[] {
  const known = LANGUAGES.filter(({ code }) => code === language);
  return known.length > 0 ? known : LANGUAGES;
}
