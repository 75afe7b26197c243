import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { isGivenName } from './read-name.js';

/** "la secrétaire d'État à la Jeunesse | Sarah Dupont": where the name after a further complement begins. */
export function nameBeyond(
  tokens: readonly Token[],
  from: number,
  limit: number,
  { grammar, lexicon }: LanguageData,
): number | null {
  const opensComplement = (at: number): boolean => grammar.officePrepositions.has(tokens[at]?.lower ?? '');
  let opening = from;
  // "le ministre | délégué au Commerce, …"
  while (grammar.participle.test(tokens[opening]?.lower ?? '') && opensComplement(opening + 1)) opening += 1;
  if (!isOneOf(tokens[opening], WordClass.preposition) || !opensComplement(opening)) return null;
  if (tokens[opening - 1]?.text === ')') return null;
  for (let index = opening + 1; index < Math.min(limit, opening + 9); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const next = index + 1 < limit ? tokens[index + 1] : undefined;
    if (opensName(token, next, lexicon)) return index;
    if (isOneOf(token, WordClass.plainVerb | WordClass.subordinator)) return null;
  }
  return null;
}

/** "Sarah Dupont", "M. Dupont". */
function opensName(token: Token, next: Token | undefined, lexicon: LanguageData['lexicon']): boolean {
  if (token.capitalised && next?.capitalised && isGivenName(token, lexicon)) return true;
  return isOneOf(token, WordClass.title) && token.text.endsWith('.');
}
