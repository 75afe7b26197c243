import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { ReplyLanguage } from './reply-language.js';

const CATALOGUES: Readonly<Record<ReplyLanguage, Catalogue>> = { en, fr };

/** The catalogue of a language. */
export function catalogueOf(language: ReplyLanguage): Catalogue {
  return CATALOGUES[language];
}
