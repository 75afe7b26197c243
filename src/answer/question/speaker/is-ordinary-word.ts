import { distance } from 'fastest-levenshtein';
import type { LanguageCode } from '../../../languages/index.js';
import type { TranslationLexicon } from '../../../search/index.js';

/** A word and its translation that differ in no more letters may be one name: "Putin", "Poutine". */
const NEAR = 2;
/** Translations weaker than this are of other words that are spelled alike. */
const STRONG = 0.5;

/**
 * Whether a folded word is one of the language's own, which nobody is called when it is typed in lower case: the other
 * language has another word for it. Names ("obama", "poutine") are spelled alike there, or unknown.
 */
export function isOrdinaryWord(
  folded: string,
  language: LanguageCode,
  lexicon: Pick<TranslationLexicon, 'translate'> | null,
): boolean {
  const translations = lexicon?.translate(folded, language) ?? [];
  const isOther = translations.some(({ word, weight }) => weight >= STRONG && distance(word, folded) > NEAR);
  return isOther && !translations.some(({ word }) => word === folded);
}
