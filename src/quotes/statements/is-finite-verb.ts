import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, verbReadings, WordClass } from '../words/index.js';

/** Whether the word is known as a finite verb: "est", "dit". */
export function isFiniteVerb(token: Token, data: LanguageData): boolean {
  if (isOneOf(token, WordClass.auxiliary | WordClass.plainVerb)) return true;
  return verbReadings(token, data).some(({ form }) => form === 'finite');
}
