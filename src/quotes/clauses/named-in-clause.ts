import { joinTokens, type Mention, opensParty } from '../phrases/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import { namedBy } from './named-by.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';

/**
 * A description with the name that a clause behind it tells: "l'un des chefs, qui se fait appeler | Roi Tomasi", "a woman who
 * gave her name as | Maria"; null where none does.
 */
export function namedInClause(parse: Parse, description: Mention): Mention | null {
  const { tokens, data } = parse;
  const { kind, to } = description;
  const relative = tokens[to]?.text === ',' ? to + 1 : to;
  if (kind !== 'nominal' || !isOneOf(tokens[relative], WordClass.relative)) return null;
  if (holdsAnother(parse, description)) return null;
  const clause = joinTokens(tokens, relative, Math.min(tokens.length, relative + LONGEST_CLAUSE));
  const [naming] = data.grammar.namingClause.exec(clause) ?? [];
  if (naming === undefined) return null;
  let at = relative + 1;
  while (joinTokens(tokens, relative, at).length < naming.trimEnd().length) at += 1;
  const named = phraseAt(parse, at);
  return named && isPersonsName(named, data) ? namedBy(description, named) : null;
}

/** "Maria", "Tolman"; not "Kurde", nor "Le Corsaire". */
function isPersonsName({ name, head, determiner }: Mention, { lexicon, grammar }: LanguageData): boolean {
  if (!name || head !== null || determiner !== null) return false;
  const word = name.text.toLowerCase();
  if (lexicon.demonyms.has(word) || (name.kind === 'unknown' && grammar.inhabitant.test(word))) return false;
  return name.kind === 'person' || name.kind === 'unknown';
}

/** "of", or for whom somebody speaks: "the lawyer | for a man who …". */
function isOf(tokens: Parse['tokens'], at: number): boolean {
  return isOneOf(tokens[at], WordClass.of) || opensParty(tokens, at);
}

/** "la mère d'une fille | qui s'appelle Lina": who is named may be another; not "une de ses collègues | qui …". */
function holdsAnother({ tokens }: Parse, { from, to }: Mention): boolean {
  for (let at = from + 1; at < to; at++) {
    if (!isOf(tokens, at) || isOneOf(tokens[at - 1], WordClass.indefinite)) continue;
    if (!tokens[at + 1]?.capitalised && !isOneOf(tokens[at + 1], WordClass.possessive)) return true;
  }
  return false;
}

/** In tokens, the name included. */
const LONGEST_CLAUSE = 14;
