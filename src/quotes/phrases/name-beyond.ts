import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import { isGivenName } from './read-name.js';

/**
 * "la secrétaire d'État à la Jeunesse | Sarah Dupont": where the name after a further complement begins; not "a répondu le maire
 * à | Sarah Dupont", who hears it.
 */
export function nameBeyond(
  tokens: readonly Token[],
  from: number,
  limit: number,
  data: LanguageData,
): number | null {
  const opening = complementOpening(tokens, from, data);
  if (opening === null) return null;
  for (let index = opening + 1; index < Math.min(limit, opening + 9); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const next = index + 1 < limit ? tokens[index + 1] : undefined;
    if (opensName(token, next, data.lexicon)) return index > opening + 1 ? index : null;
    if (isOneOf(token, WordClass.plainVerb | WordClass.subordinator)) return null;
  }
  return null;
}

/** Where the preposition of a further complement stands: "à la Jeunesse", "délégué | au Commerce". */
function complementOpening(tokens: readonly Token[], from: number, { grammar }: LanguageData): number | null {
  const opens = (at: number): boolean => grammar.officePrepositions.has(tokens[at]?.lower ?? '');
  let opening = from;
  while (grammar.participle.test(tokens[opening]?.lower ?? '') && opens(opening + 1)) opening += 1;
  const isOpening = isOneOf(tokens[opening], WordClass.preposition) && opens(opening);
  return isOpening && tokens[opening - 1]?.text !== ')' ? opening : null;
}

/** "Sarah Dupont", "M. Dupont". */
function opensName(token: Token, next: Token | undefined, lexicon: LanguageData['lexicon']): boolean {
  if (token.capitalised && next?.capitalised && isGivenName(token, lexicon)) return true;
  return isOneOf(token, WordClass.title) && token.text.endsWith('.');
}
