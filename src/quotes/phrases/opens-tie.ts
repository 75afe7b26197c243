import type { Token } from '../sentences/index.js';
import { isUsedAs, type LanguageData, WordUse } from '../words/index.js';

/** "a source | close to the inquiry": whether the word and the next tell how who stands before them comes to know. */
export function opensTie(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const tie = tokens[at];
  return isUsedAs(tie, WordUse.tie) && grammar.ties.get(tie?.lower ?? '') === tokens[at + 1]?.lower;
}
