import type { ReaderLanguage } from '../../reader-language.js';
import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { fr } from './fr.js';

const CATALOGUES: Readonly<Record<ReaderLanguage, Catalogue>> = { en, fr };

/** The catalogue of a language. */
export function catalogueOf(language: ReaderLanguage): Catalogue {
  return CATALOGUES[language];
}
