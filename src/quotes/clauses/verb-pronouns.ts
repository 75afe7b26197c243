import type { VerbForm } from '../../languages/index.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass, withoutLink } from '../sentences/word-classes.js';

export function cliticsBefore(tokens: readonly Token[], at: number, { grammar }: LanguageData): number {
  let from = at;
  while (from > 0 && isClitic(tokens, from - 1, grammar)) from -= 1;
  return from;
}

/**
 * "se réjouit" reports only with its pronoun; "se trouve", "s'annonce" do not report, though "trouve" and "annonce"
 * do. "nous" and "vous" tell nothing: "nous a-t-il dit".
 */
export function pronounFits(
  { pronominal }: VerbForm,
  clitics: readonly Token[],
  data: LanguageData,
): boolean {
  if (pronominal) return isReflexive(clitics, data);
  return !clitics.some(({ lower }) => data.grammar.onlyReflexives.has(lower));
}

export function isReflexive(clitics: readonly Token[], { grammar }: LanguageData): boolean {
  return clitics.some(({ lower }) => grammar.reflexives.has(lower));
}

/** News reports in the third person; the first and second count where their pronoun stands beside the verb. */
export function personFits(
  { form, person }: VerbForm,
  tokens: readonly Token[],
  from: number,
  inverted: number | null,
  { lexicon, grammar }: LanguageData,
): boolean {
  if (form !== 'finite' || person === undefined || person === 3) return true;
  const beside = tokens[inverted ?? from - 1]?.lower ?? '';
  const pronoun = inverted === null ? beside : withoutLink(beside, grammar);
  const isFirst = grammar.firstPersons.has(pronoun);
  return person === 1 && isFirst && (lexicon.pronouns.has(pronoun) || inverted !== null);
}

export function isInvertedPronoun(token: Token): boolean {
  return token.kind === 'word' && token.lower.startsWith('-');
}

/** "Lui croit que …": a stressed pronoun that opens its sentence is no clitic; "…, lui a répondu le maire" holds one. */
function isClitic(tokens: readonly Token[], at: number, grammar: LanguageData['grammar']): boolean {
  const token = tokens[at];
  if (!token || !isOneOf(token, WordClass.clitic)) return false;
  return !(grammar.stressed.has(token.lower) && (at === 0 || token.capitalised));
}
