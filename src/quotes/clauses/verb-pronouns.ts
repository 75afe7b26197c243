import type { VerbForm } from '../../languages/lexicon.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';

export function cliticsBefore(
  tokens: readonly Token[],
  at: number,
  { grammar, lexicon }: LanguageData,
): number {
  let from = at;
  if (lexicon.language !== 'fr') return from;
  while (from > 0 && isClitic(tokens, from - 1, grammar)) from -= 1;
  return from;
}

/**
 * "se réjouit" reports only with its pronoun; "se trouve", "s'annonce" do not report, though "trouve" and "annonce"
 * do. "nous" and "vous" tell nothing: "nous a-t-il dit".
 */
export function pronounFits({ pronominal }: VerbForm, clitics: readonly Token[]): boolean {
  return pronominal ? isReflexive(clitics) : !clitics.some(({ lower }) => lower === 'se' || lower === "s'");
}

export function isReflexive(clitics: readonly Token[]): boolean {
  return clitics.some(({ lower }) => /^(?:se|s'|me|m'|te|t'|nous|vous)$/.test(lower));
}

/** News reports in the third person; the first and second count where their pronoun stands beside the verb. */
export function personFits(
  { form, person }: VerbForm,
  tokens: readonly Token[],
  from: number,
  inverted: number | null,
  { lexicon }: LanguageData,
): boolean {
  if (form !== 'finite' || person === undefined || person === 3) return true;
  const pronoun =
    inverted === null ? tokens[from - 1]?.lower : tokens[inverted]?.lower.replace(/^-(?:t-)?/, '');
  const isFirst =
    pronoun === 'je' || pronoun === "j'" || pronoun === 'nous' || pronoun === 'i' || pronoun === 'we';
  return person === 1 && isFirst && (lexicon.pronouns.has(pronoun ?? '') || inverted !== null);
}

export function isInvertedPronoun(token: Token): boolean {
  return token.kind === 'word' && token.lower.startsWith('-');
}

/** "Lui croit que …": a stressed pronoun that opens its sentence is no clitic; "…, lui a répondu le maire" holds one. */
function isClitic(tokens: readonly Token[], at: number, grammar: LanguageData['grammar']): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !grammar.clitics.has(token.lower)) return false;
  return !(grammar.stressed.has(token.lower) && (at === 0 || token.capitalised));
}
