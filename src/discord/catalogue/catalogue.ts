import { en } from './en.js';
import { fr } from './fr.js';

/** The languages the bot itself speaks; articles and quotes may be in any. */
export type ReplyLanguage = 'en' | 'fr';

/** Every word of the bot's own, in one language. Arguments are markdown already: callers escape names. */
export type Catalogue = typeof en;

/** The catalogue of a language. */
export function catalogueOf(language: ReplyLanguage): Catalogue {
  return CATALOGUES[language];
}

export const CATALOGUES: Readonly<Record<ReplyLanguage, Catalogue>> = { en, fr };
