import type { ReaderLanguage } from '../../reader-language.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Every word of the bot's own, in one language. Arguments are markdown already: callers escape names. */
export type Catalogue = typeof en;

/** The catalogue of a language. */
export function catalogueOf(language: ReaderLanguage): Catalogue {
  return CATALOGUES[language];
}

export const CATALOGUES: Readonly<Record<ReaderLanguage, Catalogue>> = { en, fr };
