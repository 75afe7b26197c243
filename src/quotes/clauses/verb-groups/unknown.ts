import type { Token } from '../../sentences/index.js';
import { isDeterminer, isFunctionWord, isOneOf, isUsedAs, WordClass, WordUse } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { numberOf } from './compound.js';
import { cliticsBefore, invertedAt } from './pronouns.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/**
 * Adds the verbs that no lexicon lists but whose place makes them cues: right after a quotation and before
 * their subject ("« … », carillonne le ministre", "« … », a-t-il trompetté"), or between their subject and a fragment that no
 * determiner makes a thing ("Marie Dupont a recensé « douze dossiers »"). Verbs of saying are an open class.
 */
export function withUnknownVerbs(parse: Parse, groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const unknown: VerbGroup[] = [];
  for (let index = 0; index < parse.tokens.length; index++) {
    if (parse.tokens[index]?.kind !== 'quote') continue;
    const from = parse.tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
    if (hasVerbBehind(parse, from, groups)) continue;
    for (const group of [readBefore(parse, index, groups), readUnknown(parse, from)])
      if (group) unknown.push(group);
  }
  return unknown.length === 0 ? groups : [...groups, ...unknown].sort((a, b) => a.from - b.from);
}

/** "He died “peacefully,” | she added": a known verb behind the quotation leaves none to be guessed, before it nor behind. */
function hasVerbBehind(parse: Parse, from: number, groups: readonly VerbGroup[]): boolean {
  if (groups.some((group) => group.from <= from + 1 && from < group.to)) return true;
  return parse.data.grammar.subjectFirstAfterQuote && isFollowedByVerb(parse, from, groups);
}

/** "a recensé « douze dossiers »", "counted “twelve cases”": a compound past, or a simple one where it looks the same. */
function readBefore(parse: Parse, quotation: number, groups: readonly VerbGroup[]): VerbGroup | null {
  const { tokens, data } = parse;
  const { participle, copulas, otherPersons, markedInfinitive } = data.grammar;
  const at = quotation - 1;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.capitalised || isOneOf(verb, NO_VERB) || isFunctionWord(verb))
    return null;
  if (!participle.test(verb.lower) || !/^[^\p{L}\p{N}]*\p{Ll}/u.test(tokens[quotation]?.text ?? ''))
    return null;
  if (groups.some(({ from, to }) => from <= at && at < to)) return null;
  const auxiliary = tokens[at - 1];
  if (!isOneOf(auxiliary, WordClass.auxiliary) || !auxiliary)
    return markedInfinitive ? null : unknown(at, quotation, null, null);
  if (copulas.has(auxiliary.lower) || otherPersons.has(auxiliary.lower)) return null;
  return unknown(cliticsBefore(parse, at - 1).from, quotation, null, numberOf(auxiliary, data));
}

/** "“…,” fisheries spokesman Tom Fisher | said": a known verb in the clause leaves none to be guessed. */
function isFollowedByVerb({ tokens }: Parse, from: number, groups: readonly VerbGroup[]): boolean {
  const known = groups.find((group) => group.from > from)?.from ?? tokens.length;
  if (known >= Math.min(tokens.length, from + LONGEST_CLAUSE)) return false;
  return tokens.slice(from, known).every(({ kind, text }) => kind === 'word' || text === ',');
}

/** In tokens. */
const LONGEST_CLAUSE = 20;

function readUnknown(parse: Parse, from: number): VerbGroup | null {
  const { tokens } = parse;
  let at = from;
  while (isOneOf(tokens[at], WordClass.clitic) && !isArticle(tokens, at)) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word' || first.capitalised) return null;
  const read = isOneOf(first, WordClass.auxiliary) ? readCompound : readSimple;
  return read(parse, from, at, first);
}

/** "le", "la" and "les" before a noun are articles and no clitics. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return isOneOf(tokens[at], WordClass.definite) && !isOneOf(tokens[at + 1], WordClass.auxiliary);
}

const LONGEST_GAP = 3;

/** "a-t-il trompetté", "a aussitôt carillonné". */
function readCompound({ tokens, data }: Parse, from: number, at: number, auxiliary: Token): VerbGroup | null {
  const inverted = invertedAt(tokens, at + 1);
  for (let index = (inverted ?? at) + 1; index <= at + 2 + LONGEST_GAP; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capitalised || isDeterminer(token)) return null;
    if (!data.grammar.participle.test(token.lower) || isOneOf(token, WordClass.adverb)) continue;
    return unknown(from, index + 1, inverted, numberOf(auxiliary, data) ?? 'singular');
  }
  return null;
}

/** "carillonne", "trompette-t-il". */
function readSimple({ tokens, data }: Parse, from: number, at: number, verb: Token): VerbGroup | null {
  const { finite } = data.grammar;
  if (isFunctionWord(verb) || isOneOf(verb, NO_VERB)) return null;
  const inverted = invertedAt(tokens, at + 1);
  if (inverted !== null) return unknown(from, at + 2, inverted, null);
  const next = tokens[at + 1];
  if (next && (isUsedAs(next, WordUse.agent) || isOneOf(next, WordClass.of))) return null;
  return finite.test(verb.lower) ? unknown(from, at + 1, null, null) : null;
}

const NO_VERB = WordClass.determiner | WordClass.adverb | WordClass.pronoun | WordClass.role;

function unknown(from: number, to: number, inverted: number | null, number: VerbGroup['number']): VerbGroup {
  return verbGroup(from, to, 'act', { inverted, number, known: false });
}
