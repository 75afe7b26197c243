import { english } from './english/index.js';
import { french } from './french/index.js';
import type { Language } from './language.js';

/** The languages that Verbatim knows: the one place where a language is added. */
export const LANGUAGES = [french, english] as const;

/** The code of one of them. */
export type LanguageCode = (typeof LANGUAGES)[number]['code'];

/** What an article is written in; what is in another language than these is searched without attribution. */
export type ArticleLanguage = LanguageCode | 'other';

/** What is taken for the language of words that tell none. */
export const DEFAULT_LANGUAGE: LanguageCode = 'en';

const byCode = new Map<LanguageCode, Language<LanguageCode>>(
  LANGUAGES.map((language) => [language.code, language]),
);

/** The language of a code. */
export function languageOf(code: LanguageCode): Language<LanguageCode> {
  return byCode.get(code) as Language<LanguageCode>;
}
