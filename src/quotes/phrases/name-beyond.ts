import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { isGivenName } from './read-name.js';

/** "la secrétaire d'État à la Jeunesse | Sarah Dupont": where the name after a further complement begins. */
export function nameBeyond(
  tokens: readonly Token[],
  from: number,
  limit: number,
  data: LanguageData,
): number | null {
  // "le ministre | délégué au Commerce, …"
  const isDelegated =
    data.grammar.participle.test(tokens[from]?.lower ?? '') &&
    data.grammar.officePrepositions.has(tokens[from + 1]?.lower ?? '');
  if (isDelegated) return nameBeyond(tokens, from + 1, limit, data);
  const first = tokens[from];
  const before = tokens[from - 1];
  if (!first || !before || !isOneOf(first, WordClass.preposition) || before.text === ')') return null;
  if (!data.grammar.officePrepositions.has(first.lower)) return null;
  for (let index = from + 1; index < Math.min(limit, from + 9); index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token?.kind !== 'word') return null;
    if (token.capitalised && next?.capitalised && index + 1 < limit && isGivenName(token, data.lexicon))
      return index;
    if (token.classes & WordClass.title && token.text.endsWith('.')) return index;
    if (token.classes & (WordClass.plainVerb | WordClass.subordinator)) return null;
  }
  return null;
}
