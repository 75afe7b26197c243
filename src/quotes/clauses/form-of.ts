import type { Token } from '../sentences/index.js';
import type { LanguageData } from '../words/index.js';

/** Whether the token is a word of a fixed phrase, perhaps contracted: "de" is "d'" before a vowel, "du" with an article. */
export function isFormOf(
  word: string,
  token: Token | undefined,
  { contractions }: LanguageData['grammar'],
): boolean {
  return token !== undefined && (token.lower === word || (contractions.get(word)?.has(token.lower) ?? false));
}
