import type { LanguageData } from './language-data.js';
import { verbReadings } from './verb-readings.js';
import { isOneOf, WordClass } from './word-classes.js';

/** Whether the word is known as a finite verb: "est", "dit". */
export function isFiniteVerb(
  token: { readonly lower: string; readonly classes: number },
  data: Pick<LanguageData, 'lexicon'>,
): boolean {
  if (isOneOf(token, WordClass.auxiliary | WordClass.plainVerb)) return true;
  return verbReadings(token, data).some(({ form }) => form === 'finite');
}
