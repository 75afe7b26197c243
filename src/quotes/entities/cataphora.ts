import type { ParsedSentence } from '../clauses/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';

/**
 * "S'il regrette …, Paul Dupont …": a pronoun in a clause that opens the sentence stands for the name after it.
 */
export function cataphorOf(
  mention: Mention,
  sentence: ParsedSentence | undefined,
  { grammar }: LanguageData,
): Mention | null {
  const [first] = sentence?.tokens ?? [];
  if (mention.kind !== 'pronoun' || !sentence || !first || !grammar.clauseOpeners.has(first.lower))
    return null;
  const { tokens } = sentence;
  let comma = tokens.findIndex(({ text }, index) => index > mention.to && text === ',');
  // "S'il comprend leur choix, « … », | Paul Dupont …": a quotation belongs to the clause.
  if (tokens[comma + 1]?.kind === 'quote' && tokens[comma + 2]?.text === ',') comma += 2;
  if (comma < 0 || comma - mention.from > 20) return null;
  const main = sentence.phrases.find(({ mention: { from } }) => from > comma);
  if (!main || main.governed || main.mention.from !== comma + 1 || !main.mention.name) return null;
  const { gender, number } = main.mention;
  return number === mention.number && (!gender || !mention.gender || gender === mention.gender)
    ? main.mention
    : null;
}
