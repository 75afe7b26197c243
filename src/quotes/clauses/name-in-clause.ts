import { joinTokens, type Mention } from '../phrases/index.js';
import { isOneOf, WordClass } from '../words/index.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';

/**
 * The name that a clause behind a description tells: "l'un des chefs, qui se fait appeler | Roi Tomasi", "a woman who gave her
 * name as | Maria".
 */
export function nameInClause(parse: Parse, { kind, to }: Mention): Mention | null {
  const { tokens, data } = parse;
  const relative = tokens[to]?.text === ',' ? to + 1 : to;
  if (kind !== 'nominal' || !isOneOf(tokens[relative], WordClass.relative)) return null;
  const clause = joinTokens(tokens, relative, Math.min(tokens.length, relative + LONGEST_CLAUSE));
  const [naming] = data.grammar.namingClause.exec(clause) ?? [];
  if (naming === undefined) return null;
  let at = relative + 1;
  while (joinTokens(tokens, relative, at).length < naming.trimEnd().length) at += 1;
  const named = phraseAt(parse, at);
  const isPerson = named?.name?.kind === 'person' || named?.name?.kind === 'unknown';
  return isPerson && named?.head === null ? named : null;
}

/** In tokens, the name included. */
const LONGEST_CLAUSE = 14;
