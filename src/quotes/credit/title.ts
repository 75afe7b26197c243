import type { Token } from '../sentences/index.js';
import { isOneOf, isUsedAs, type LanguageData, WordClass, WordUse } from '../words/index.js';

/**
 * "on CNN's | “State of the Union”", "the star of | “Gulls”", "“Gulls” | director Mary Allen": a title that is part of a phrase
 * of the narrator's is no utterance. In languages whose titles are no more capitalised than speech nothing tells it.
 *
 * @param before the token before the title, if there is one
 * @param after those behind it
 */
export function isInPhrase(
  before: Token | undefined,
  text: string,
  [next, second]: readonly Token[],
  { grammar }: LanguageData,
): boolean {
  if (grammar.capitalMeansName || !isTitleLike(text)) return false;
  if (isOneOf(before, WordClass.preposition | WordClass.of)) return true;
  if (isUsedAs(before, WordUse.possessiveEnding)) return true;
  const isBeforeBearer = isOneOf(next, WordClass.role) && next?.capitalised === false;
  return grammar.headFinal && isBeforeBearer && second?.capitalised === true && !isClosed(text);
}

/** Capitals open it, its last word and every word of some length. */
export function isTitleLike(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const words = text.split(/\s+/, MOST_WORDS);
  return words.every(
    (word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (word.length <= SHORT && index < words.length - 1),
  );
}

/** In words: whatever goes on is read no further. */
const MOST_WORDS = 12;
/** In letters: prepositions and articles are no longer. */
const SHORT = 4;

/** A sign of speech stands at its end. */
export function isClosed(text: string): boolean {
  return /[,.!?…]$/.test(text);
}
