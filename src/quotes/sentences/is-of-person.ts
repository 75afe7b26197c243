import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import type { Token } from './token.js';

/**
 * Whether what stands at this position is said of a person whose name ends there: "Rao | , who runs the port", "Rao | , 34, …",
 * "Lavergne | , lui, …".
 */
export function isOfPerson(tokens: readonly Token[], at: number, { grammar }: LanguageData): boolean {
  const [comma, told, next] = tokens.slice(at, at + 3);
  if (comma?.text !== ',' || !told || !next) return false;
  if (grammar.personalRelatives.has(told.lower)) return true;
  const isInserted = next.text === ',';
  if (isOneOf(told, WordClass.digits)) return isInserted || grammar.ageWords.has(next.lower);
  return isInserted && grammar.stressed.get(told.lower)?.number === 'singular';
}
