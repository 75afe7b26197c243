/**
 * The languages in which Verbatim speaks to its readers, in the terminal and in Discord. Articles and questions may be in
 * others: a language that is read is added in `languages/`, one that is spoken here, with its catalogue and messages.
 */
export const READER_LANGUAGES = ['en', 'fr'] as const;

export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** Spoken to whoever reads none of them. */
export const DEFAULT_READER_LANGUAGE: ReaderLanguage = 'en';

/** The language of a locale or a language code ("fr-CA", "fr_FR.UTF-8", "fr") if it is spoken, else null. */
export function spokenLanguage(locale: string | null | undefined): ReaderLanguage | null {
  const language = locale?.slice(0, 2).toLowerCase();
  return READER_LANGUAGES.find((spoken) => spoken === language) ?? null;
}
