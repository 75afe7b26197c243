import type { LanguageData } from '../language-data.js';
import { isDeterminer, isFunctionWord } from '../phrases/word-class.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { numberOf, type VerbGroup } from './verb-group.js';
import { isInvertedPronoun } from './verb-pronouns.js';

/**
 * Adds the verbs that no lexicon lists but whose place makes them cues: right after a quotation and before
 * their subject ("« … », tonne le ministre", "« … », a-t-il balayé"). Verbs of saying are an open class.
 */
export function withUnknownVerbs(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  data: LanguageData,
): VerbGroup[] {
  const all = [...groups];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'quote') continue;
    const from = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
    if (groups.some((group) => group.from <= from + 1 && from < group.to)) continue;
    const group = readUnknown(tokens, from, data);
    if (group) all.push(group);
  }
  return all.length === groups.length ? all : all.sort((a, b) => a.from - b.from);
}

const LONGEST_GAP = 3;

function readUnknown(tokens: readonly Token[], from: number, data: LanguageData): VerbGroup | null {
  const { grammar } = data;
  let at = from;
  while (isOneOf(tokens[at], WordClass.clitic) && !isArticle(tokens, at)) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word' || first.capitalised) return null;
  if (first.classes & WordClass.auxiliary) {
    const inverted = tokens[at + 1] && isInvertedPronoun(tokens[at + 1] as Token) ? at + 1 : null;
    for (let index = (inverted ?? at) + 1; index <= at + 2 + LONGEST_GAP; index++) {
      const token = tokens[index];
      if (token?.kind !== 'word' || token.capitalised || isDeterminer(token)) return null;
      if (grammar.participle.test(token.lower) && !isOneOf(token, WordClass.adverb)) {
        return unknown(from, index + 1, inverted, numberOf(first, data) ?? 'singular');
      }
    }
    return null;
  }
  if (isFunctionWord(first) || isOneOf(first, NO_VERB)) return null;
  const next = tokens[at + 1];
  if (next && isInvertedPronoun(next)) return unknown(from, at + 2, at + 1, null);
  if (next && (grammar.agentPrepositions.has(next.lower) || isOneOf(next, WordClass.of))) return null;
  return grammar.finite.test(first.lower) ? unknown(from, at + 1, null, null) : null;
}

const NO_VERB = WordClass.determiner | WordClass.adverb | WordClass.pronoun | WordClass.role;

/** "le", "la" and "les" before a noun are articles and no clitics. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return isOneOf(tokens[at], WordClass.definite) && !isOneOf(tokens[at + 1], WordClass.auxiliary);
}

function unknown(from: number, to: number, inverted: number | null, number: VerbGroup['number']): VerbGroup {
  return { from, to, class: 'act', form: 'finite', passive: false, inverted, number, known: false };
}
