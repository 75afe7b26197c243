import type { LanguageData } from '../language-data.js';
import { isDeterminer } from '../phrases/word-class.js';
import type { Token } from '../sentences/token.js';
import { WordClass } from '../sentences/word-classes.js';

/** Adverbs, numbers and words of time, which may stand between a verb and its subject. */
export function isPassedOver({ classes, capitalised, lower }: Token): boolean {
  if (classes & (WordClass.time | WordClass.digits)) return true;
  if (capitalised) return false;
  return (classes & (WordClass.adverb | WordClass.adverbial)) !== 0 || lower.startsWith('-');
}

/** "la semaine dernière", "ce matin", "le 23 juin". */
export function opensTime(tokens: readonly Token[], at: number, data: LanguageData): boolean {
  const [next, last] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const { timeWords } = data.grammar;
  return isDeterminer(tokens[at]) && (timeWords.has(next) || (/^\d+$/.test(next) && timeWords.has(last)));
}
