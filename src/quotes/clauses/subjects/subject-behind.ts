import type { Mention } from '../../phrases/index.js';
import type { Token } from '../../sentences/index.js';
import { isDeterminer, isOneOf, isUsedAs, type LanguageData, WordClass, WordUse } from '../../words/index.js';
import { isLikelySpeaker } from '../likely-speaker.js';
import type { Parse } from '../parse.js';
import type { VerbGroup } from '../verb-groups/index.js';
import { agreesInNumber } from './agrees-in-number.js';
import { nameAtEnd } from './name-at-end.js';
import { subjectAfter } from './subject-after.js';
import { holderOfAddition, subjectBefore } from './subject-before.js';

/** "…, a déclaré le ministre": the subject after its verb, in a clause that begins with the verb. */
export function subjectBehind(parse: Parse, group: VerbGroup): Mention | null {
  const { tokens, data } = parse;
  if (!beginsClause(parse, group.from) || isPredicateOf(parse, group)) return null;
  const isBeside = isBesideQuotation(tokens, group.from);
  const subject = subjectAfter(parse, group.to) ?? (isBeside ? nameAtEnd(parse, group.to) : null);
  if (!subject || governsMore(parse, subject.to) || !agreesInNumber(group, subject, data)) return null;
  if (isThing(subject, data) && isObject(parse, group)) return null;
  const isDefined = isOneOf(tokens[subject.to], WordClass.relative);
  if (subject.kind === 'pronoun' && data.grammar.encliticSubjects && !isDefined) return null;
  return isBeside || endsSentence(parse, group, subject) ? subject : null;
}

/** "The quay will open, | said the mayor.": the clause ends a sentence in which no quotation stands before it. */
function endsSentence(parse: Parse, group: VerbGroup, subject: Mention): boolean {
  const { tokens, data } = parse;
  if (data.grammar.subjectFirstAfterQuote) return closesStatement(parse, group, subject);
  if (!isLikelySpeaker(subject, data)) return false;
  const holder = holderOfAddition(parse, group.from);
  return !(holder && isLikelySpeaker(holder, data)) && closes(tokens, subject.to);
}

/** "… « x » a déclaré Marie Dupont.": the comma before the clause is missing. */
export function unmarkedSubjectBehind(parse: Parse, { to }: VerbGroup): Mention | null {
  const { tokens, data } = parse;
  if (data.grammar.subjectFirstAfterQuote) return null;
  const subject = subjectAfter(parse, to);
  if (!subject?.name || subject.name.kind === 'metonym') return null;
  return (tokens[subject.to]?.kind ?? 'sign') === 'sign' ? subject : null;
}

/** Behind a comma, a quotation, a dash, "comme", or nothing. */
function beginsClause({ tokens, data }: Parse, verb: number): boolean {
  const before = tokens[verb - 1];
  if (!before || before.text === ',' || closesQuotation(before)) return true;
  return before.kind === 'word' && data.grammar.comparisons.has(before.lower);
}

/** A dash closes a line of dialogue. */
function closesQuotation(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'quote' || /^[-–—―]$/.test(token.text));
}

/**
 * "Les « bonnets bleus » | se réunissent": behind a determiner the quotation is the verb's subject; so it is ("“honest” |
 * describes Mary") where a comma parts a clause from its quotation, and none stands there.
 */
function isPredicateOf({ tokens, data }: Parse, { from, class: verb }: VerbGroup): boolean {
  const quotation = tokens[from - 1];
  if (quotation?.kind !== 'quote') return false;
  if (verb !== 'say' && isDeterminer(tokens[from - 2])) return true;
  return (
    data.grammar.subjectFirstAfterQuote &&
    !/[,.!?…–—―-][\p{Pf}\p{Pi}\p{Pe}"'″\s]*$/u.test(quotation.text.slice(-LONGEST_END))
  );
}

/** In characters: the last sign of a quotation and its marks. */
const LONGEST_END = 6;

/** At most a comma stands between a quotation and the verb. */
function isBesideQuotation(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return closesQuotation(before) || (before?.text === ',' && tokens[verb - 2]?.kind === 'quote');
}

/** "a qualifié le projet de « … »": what follows the verb is its object, with a quotation of its own. */
function governsMore({ tokens }: Parse, from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first?.kind === 'quote') return true;
  return first?.kind === 'word' && second?.kind === 'quote' && isUsedAs(first, WordUse.objectMarker);
}

function isThing(subject: Mention, data: LanguageData): boolean {
  const head = subject.head ?? '';
  const isSomebody = data.lexicon.speechNouns.has(head) || data.grammar.indefinite.has(head);
  return !isLikelySpeaker(subject, data) && !isSomebody;
}

/** "le maire, las des « x », annonçait un report": with somebody to speak before the verb, what follows is its object. */
function isObject(parse: Parse, { from }: VerbGroup): boolean {
  const before = subjectBefore(parse, from);
  return before !== null && isLikelySpeaker(before, parse.data);
}

/** "The quay is closed, says a report highlighting …": in English, too, what somebody says may come first without marks. */
function closesStatement({ tokens, data }: Parse, { from, to }: VerbGroup, subject: Mention): boolean {
  const isSource = isLikelySpeaker(subject, data) || data.lexicon.speechNouns.has(subject.head ?? '');
  const isSaying =
    tokens[from - 1]?.text === ',' && data.grammar.plainSaying.has(tokens[to - 1]?.lower ?? '');
  const next = tokens[subject.to];
  if (!isSaying || !isSource) return false;
  return next?.kind !== 'word' || data.grammar.gerund.test(next.lower) || isOneOf(next, AFTER_SPEAKER);
}

const AFTER_SPEAKER = WordClass.preposition | WordClass.relative;

/**
 * A sign, a quotation, a preposition or nothing: what may follow a clause set into a sentence; not "a appelé le maire | au
 * « dialogue »", where no quotation stands before that could be his.
 */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  const isOfVerb = isOneOf(token, WordClass.preposition) && tokens[at + 1]?.kind === 'quote';
  return !token.capitalised && !isOfVerb;
}
