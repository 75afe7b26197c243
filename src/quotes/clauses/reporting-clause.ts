import type { Mention } from '../phrases/index.js';
import { isDenied } from './is-denied.js';
import { isLikelySpeaker } from './likely-speaker.js';
import type { Parse } from './parse.js';
import { subjectOf } from './subjects/index.js';
import { findVerbGroups, isMarked, type VerbGroup } from './verb-groups/index.js';

/** A reporting verb with its subject. */
export interface ReportingClause {
  readonly group: VerbGroup;
  readonly subject: Mention | null;
  /** It is set into the sentence it reports ("…, a dit Marie Dupont, …") instead of governing it. */
  readonly parenthetical: boolean;
  /** It tells what was not said. */
  readonly denied: boolean;
  /** Where the clause begins and ends, subject included. */
  readonly from: number;
  readonly to: number;
}

/** The reporting clauses of a sentence, in order. */
export function findReportingClauses(parse: Parse): ReportingClause[] {
  const found: ReportingClause[] = [];
  for (const group of findVerbGroups(parse)) {
    const previous = found.findLast((clause) => !isReduced(clause.group))?.subject ?? null;
    const subject = subjectOf(parse, group, previous);
    if (subject && passesOn(parse, group, subject)) continue;
    const parenthetical = isParenthetical(parse, group, subject);
    if (!group.known && !(subject && isLikelySpeaker(subject, parse.data))) continue;
    const from = subject && subject.to <= group.from ? subject.from : group.from;
    const to = parenthetical && subject ? Math.max(group.to, subject.to) : group.to;
    found.push({ group, subject, parenthetical, denied: isDenied(parse, group), from, to });
  }
  return found;
}

/** "les mesures | annoncées par Paul Martin |, dénonçant …": a passive without an auxiliary only tells more of a noun. */
function isReduced({ passive, from, to }: VerbGroup): boolean {
  return passive && to === from + 1;
}

/**
 * "…, a appris | l'AFP | auprès de la mairie", "les propos | rapportés | par l'AFP": a newspaper or an agency that has it from
 * somebody says nothing itself.
 */
function passesOn({ tokens, data }: Parse, { to, passive }: VerbGroup, { name }: Mention): boolean {
  const { learning, passedOn } = data.grammar;
  const verbs = passive ? passedOn : learning;
  return name !== null && data.lexicon.media.has(name.text) && verbs.has(tokens[to - 1]?.lower ?? '');
}

/** "…, a-t-il dit", "…, a dit Marie Dupont"; in English the subject may stand first: "…, Mary Smith said", "… as she put it". */
function isParenthetical({ tokens, data }: Parse, group: VerbGroup, subject: Mention | null): boolean {
  if (group.passive || isMarked(tokens, group)) return false;
  if (group.inverted !== null) return true;
  if (group.form !== 'finite' || !subject) return false;
  if (subject.from >= group.to) return true;
  const { comparisons, subjectFirstAfterQuote } = data.grammar;
  const first = comparisons.has(tokens[subject.from - 1]?.lower ?? '') ? subject.from - 1 : subject.from;
  const before = tokens[first - 1];
  return subjectFirstAfterQuote && (before?.kind === 'quote' || /^[,–—―]$/.test(before?.text ?? ''));
}
