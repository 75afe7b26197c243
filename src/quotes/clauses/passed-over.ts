import type { Token } from '../sentences/index.js';
import { isDeterminer, isFunctionWord, isOneOf, WordClass } from '../words/index.js';

/** Adverbs, numbers and words of time, which may stand between a verb and its subject. */
export function isPassedOver({ classes, capitalised, lower }: Token): boolean {
  if (classes & TIME) return true;
  if (capitalised) return false;
  return (classes & ADVERB) !== 0 || lower.startsWith('-');
}

const TIME = WordClass.time | WordClass.digits;
const ADVERB = WordClass.adverb | WordClass.adverbial;

/** "la semaine dernière", "ce matin", "le 23 juin"; not "ce dernier", with no noun behind it. */
export function opensTime(tokens: readonly Token[], at: number): boolean {
  const [next, last] = [tokens[at + 1], tokens[at + 2]];
  const hasNoun = last?.kind === 'word' && (isOneOf(last, WordClass.time) || !isFunctionWord(last));
  if (isOneOf(next, WordClass.latter) && !hasNoun) return false;
  const isDay = /^\d+$/.test(next?.lower ?? '') && isOneOf(last, WordClass.time);
  return isDeterminer(tokens[at]) && (isDay || isOneOf(next, WordClass.time));
}
