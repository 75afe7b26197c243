import type { Token } from '../sentences/index.js';
import type { LanguageData } from '../words/index.js';

/** "a spokeswoman | for the ministry": whether the word is the preposition of those for whom who stands before it speaks. */
export function opensParty(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const preposition = grammar.representing.get(tokens[at - 1]?.lower ?? '');
  return preposition !== undefined && preposition === tokens[at]?.lower;
}
