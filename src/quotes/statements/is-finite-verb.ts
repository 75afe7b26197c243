import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';

/** Whether the word is known as a finite verb: "est", "dit". */
export function isFiniteVerb(token: Token, { lexicon }: LanguageData): boolean {
  if (isOneOf(token, WordClass.auxiliary | WordClass.plainVerb)) return true;
  if (!isOneOf(token, WordClass.verbForm)) return false;
  return lexicon.verbForms.get(token.lower)?.some(({ form }) => form === 'finite') ?? false;
}
