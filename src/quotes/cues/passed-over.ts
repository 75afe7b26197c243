import type { LanguageData } from '../language-data.js';
import { isDeterminer } from '../mentions/word-class.js';
import type { Token } from '../narration/token.js';

/** Adverbs, numbers and words of time, which may stand between a verb and its subject. */
export function isPassedOver(token: Token, { grammar }: LanguageData): boolean {
  const { lower } = token;
  return (
    grammar.timeWords.has(lower) ||
    /^\d/.test(lower) ||
    (!token.capitalised &&
      (grammar.adverbs.has(lower) ||
        lower.startsWith('-') ||
        (lower.endsWith(grammar.adverbSuffix) && lower.length > grammar.adverbSuffix.length + 3)))
  );
}

/** "la semaine dernière", "ce matin", "le 23 juin". */
export function opensTime(tokens: readonly Token[], at: number, data: LanguageData): boolean {
  const [next, last] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const { timeWords } = data.grammar;
  return (
    isDeterminer(tokens[at], data) && (timeWords.has(next) || (/^\d+$/.test(next) && timeWords.has(last)))
  );
}
