import type { VerbForm } from '../../languages/index.js';
import type { LanguageData } from './language-data.js';
import { isOneOf, WordClass } from './word-classes.js';

/** What a word may be as a form of a verb that reports words; its classes tell of most words that they are none. */
export function verbReadings(
  token: { readonly lower: string; readonly classes: number } | undefined,
  { lexicon }: Pick<LanguageData, 'lexicon'>,
): readonly VerbForm[] {
  return token && isOneOf(token, WordClass.verbForm) ? (lexicon.verbForms.get(token.lower) ?? NONE) : NONE;
}

const NONE: readonly VerbForm[] = [];
