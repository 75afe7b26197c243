import type { Token } from '../sentences/index.js';
import { isUsedAs, WordUse } from '../words/index.js';

/** "a spokeswoman | for the ministry": whether the word is the preposition of those for whom who stands before it speaks. */
export function opensParty(tokens: readonly Token[], at: number): boolean {
  return isUsedAs(tokens[at], WordUse.party) && isUsedAs(tokens[at - 1], WordUse.representative);
}
