import type { LanguageData } from '../language-data.js';
import { WordClass } from '../lexicon/word-classes.js';
import { isDeterminer } from '../mentions/word-class.js';
import type { Token } from '../narration/token.js';

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
