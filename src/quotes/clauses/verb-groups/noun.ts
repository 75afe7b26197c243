import { isOneOf, WordClass } from '../../words/index.js';
import type { Parse } from '../parse.js';

/** "une annonce", "la critique", "the claims": a determiner before a verb without clitics makes its form a noun. */
export function isNoun({ tokens, data: { grammar } }: Parse, at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (isOneOf(before, WordClass.of | WordClass.preposition))
    return !grammar.infinitiveMarkers.has(before.lower);
  if (!isOneOf(before, WordClass.determiner)) return grammar.surePossessives.has(before.lower);
  if (from === at) return !isOneOf(before, WordClass.pronoun);
  const subject = tokens[from - 1];
  // "La CGT | l'accuse": what follows a name with nothing between is no other phrase.
  if (subject?.capitalised && !isOneOf(tokens[from - 2], WordClass.preposition)) return false;
  return !(
    subject?.kind === 'word' &&
    (isOneOf(subject, WordClass.pronoun | WordClass.relative) || from < at - 1)
  );
}
