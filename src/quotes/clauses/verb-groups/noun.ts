import { opensTie } from '../../phrases/index.js';
import { isOneOf, isUsedAs, WordClass, WordUse } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { phraseAt } from '../phrase-at.js';

/** "une annonce", "la critique", "the claims": a determiner before a verb without clitics makes its form a noun. */
export function isNoun(parse: Parse, at: number, from: number): boolean {
  const {
    tokens,
    data: { grammar },
  } = parse;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (isOneOf(before, WordClass.of | WordClass.preposition))
    return !isUsedAs(before, WordUse.infinitiveMarker);
  if (!isOneOf(before, WordClass.determiner)) return grammar.surePossessives.has(before.lower);
  if (isPronoun(parse, at) || isBehindLoneNumber(parse, at) || isBehindTie(parse, at)) return false;
  if (from === at) return !isOneOf(before, WordClass.pronoun);
  const subject = tokens[from - 1];
  // "« … », leur annonce | le maire"
  if (subject?.text === ',' && tokens[from - 2]?.kind === 'quote' && phraseAt(parse, at + 1)) return false;
  // "comme l'annonce | le maire", not "comme l'annonce | du maire"
  if (grammar.comparisons.has(subject?.lower ?? '') && phraseAt(parse, at + 1)) return false;
  // "La CGT | l'accuse": what follows a name with nothing between is no other phrase.
  if (subject?.capitalised && !isOneOf(tokens[from - 2], WordClass.preposition)) return false;
  return !(
    subject?.kind === 'word' &&
    (isOneOf(subject, WordClass.pronoun | WordClass.relative) || from < at - 1)
  );
}

/** "a father of three | said", where the phrase ends with the number. */
function isBehindLoneNumber(parse: Parse, at: number): boolean {
  const { tokens } = parse;
  if (!isUsedAs(tokens[at - 1], WordUse.loneNumber) || !isOneOf(tokens[at - 2], WordClass.of)) return false;
  return phraseAt(parse, at - 3)?.to === at;
}

/** "a source close to her | said". */
function isBehindTie({ tokens, data }: Parse, at: number): boolean {
  return data.grammar.stressed.has(tokens[at - 1]?.lower ?? '') && opensTie(tokens, at - 3, data);
}

/** "d'autres | affirment": a pronoun of two words. */
function isPronoun(parse: Parse, end: number): boolean {
  const phrase = phraseAt(parse, end - 2);
  return phrase?.kind === 'pronoun' && phrase.to === end;
}
