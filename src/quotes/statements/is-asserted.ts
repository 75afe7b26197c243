import type { ParsedSentence, ReportingClause } from '../clauses/index.js';
import type { Token } from '../sentences/index.js';
import { isVerbal, type LanguageData, verbReadings } from '../words/index.js';

/**
 * Whether the clause tells that something has been said: not that it would or will be ("dirait", "will say"), nor that
 * it has not ("did not say"), nor a condition ("if she says"). "Does not believe" tells what somebody believes.
 */
export function isAsserted(
  { tokens }: ParsedSentence,
  { group, from, to, subject }: ReportingClause,
  data: LanguageData,
): boolean {
  const { form, class: verb } = group;
  if (group.passive || form === 'infinitive') return false;
  if (data.grammar.conditions.has(tokens[from - 1]?.lower ?? '')) return false;
  const behindSubject =
    subject && subject.to <= group.from ? Math.max(subject.to, group.from - REACH) : group.from;
  const verbs = tokens.slice(behindSubject, Math.max(group.to, to));
  if (verbs.some((token) => isIrrealis(token, data))) return false;
  return verb === 'think' || !verbs.some(({ lower }) => data.grammar.negations.has(lower));
}

/** In tokens before a verb: where its modal and its negation may stand. */
const REACH = 4;

function isIrrealis(token: Token, data: LanguageData): boolean {
  const { lower, kind } = token;
  const { grammar, lexicon } = data;
  if (kind !== 'word') return false;
  if (grammar.irrealisAuxiliaries.has(lower)) return true;
  if (!isVerbal(token)) return false;
  return (
    verbReadings(token, data).some(({ irrealis }) => irrealis) ||
    lexicon.verbPhrases.get(lower)?.some(({ verb }) => verb.irrealis) ||
    lexicon.catenatives.get(lower)?.some(({ verb }) => verb.irrealis) ||
    false
  );
}
