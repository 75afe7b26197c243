import type { LanguageData } from '../language-data.js';
import type { Token } from '../narration/token.js';

export function isDeterminer(
  token: Token | undefined,
  { determiners }: Pick<LanguageData, 'determiners'>,
): boolean {
  return token?.kind === 'word' && determiners.has(token.lower);
}

/** Whether the word belongs to a closed class other than the determiners, or is a word of time. */
export function isFunctionWord(token: Token, data: LanguageData): boolean {
  const { lower, capitalised } = token;
  return data.functionWords.has(lower) || (!capitalised && data.smallFunctionWords.has(lower));
}
