import { rememberWith } from '../../remember.js';
import type { ParsedSentence, ReportingClause } from '../clauses/index.js';
import type { Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, verbReadings, WordClass } from '../words/index.js';
import { complementAt } from './complement.js';
import { isAsserted } from './is-asserted.js';
import { isInserted } from './is-inserted.js';
import { hasSource, isThing } from './is-source.js';
import { contentWordsBeside, isQuotation } from './outside-marks.js';
import type { Report, ReportReader } from './report.js';

/** The first verb of speech with the clause in which it says something, and those that are set against it. */
export const governingClause: ReportReader = {
  name: 'governing clause',
  example: 'Marie Dupont a promis que le quai serait rouvert.',
  read: (sentence, data) =>
    governed(sentence, data)
      .filter((clause) => isOfClause(sentence, clause, data))
      .map(toReport),
};

/** The same with anything else that it governs, with a thought, or in passing: "…, which she said was closed". */
export const governingVerb: ReportReader = {
  name: 'governing verb',
  example: 'Marie Dupont a promis la réouverture du quai.',
  read: (sentence, data) =>
    governed(sentence, data)
      .filter((clause) => !isOfClause(sentence, clause, data))
      .map(toReport),
};

/** A clause whose subject is known. */
type Reporting = ReportingClause & { readonly subject: Mention };

const kept = rememberWith<ParsedSentence, LanguageData, readonly Reporting[]>();

/** Found once for both readers. */
function governed(sentence: ParsedSentence, data: LanguageData): readonly Reporting[] {
  return kept(sentence, data, () => findGoverned(sentence, data));
}

function findGoverned(sentence: ParsedSentence, data: LanguageData): Reporting[] {
  const clauses = sentence.clauses.filter((clause) => reports(sentence, clause, data));
  const main = clauses.find(({ from }) => !isSubordinate(sentence, from)) ?? clauses[0];
  return clauses.filter(({ group, from }) => group === main?.group || isContrast(sentence, from, data));
}

function isOfClause(sentence: ParsedSentence, clause: ReportingClause, data: LanguageData): boolean {
  const { group, from, to } = clause;
  const isRelative = [from, group.from].some((at) => isOneOf(sentence.tokens[at - 1], WordClass.relative));
  const isInPassing = isRelative || isSubordinate(sentence, from);
  return !isInPassing && isSaying(clause) && complementAt(sentence, to, data) === 'clause';
}

function isSaying({ group }: ReportingClause): boolean {
  return group.class !== 'think' && group.class !== 'act';
}

function toReport({ subject, group: { from, to } }: Reporting): Report {
  return { mention: subject, from, to };
}

function reports(sentence: ParsedSentence, clause: ReportingClause, data: LanguageData): clause is Reporting {
  const { subject, group, to } = clause;
  if (!subject || !group.known || !hasSource(clause, data)) return false;
  if (isSilent(sentence, clause, data) || !isAsserted(sentence, clause, data)) return false;
  if (isInserted(sentence, clause, data)) return false;
  const complement = complementAt(sentence, to, data);
  if (complement === null) return false;
  const words = contentWordsBeside(sentence, to);
  if (isThing(subject, data) && !saysPlainly(sentence, clause, data)) return false;
  if (complement === 'clause') return words > 0;
  if (!isSaying(clause)) return false;
  if (complement === 'infinitive') return words > 1;
  if (isAside(sentence, clause, data) || isDeed(sentence, clause, data)) return false;
  return words >= (sentence.tokens.slice(to).some(isQuotation) ? BESIDE_QUOTATION : 1);
}

/** "it said …", "it added that …", but not "it confirms the belief that …". */
function saysPlainly(
  { tokens }: ParsedSentence,
  { group, to }: ReportingClause,
  { grammar }: LanguageData,
): boolean {
  const [verb, next] = [tokens[group.to - 1], tokens[to]];
  return grammar.plainSaying.has(verb?.lower ?? '') || grammar.contentClauses.has(next?.lower ?? '');
}

/** Words that tell something, so that more is reported than a quotation and what it is a fragment of. */
const BESIDE_QUOTATION = 3;

/** "qui présentait le projet", "en annonçant un report": what somebody does on the way. */
function isAside(
  { tokens }: ParsedSentence,
  { group, from }: ReportingClause,
  { grammar }: LanguageData,
): boolean {
  const [before, first, opening] = [tokens[group.from - 1], tokens[group.from], tokens[from - 1]];
  if (isOneOf(before, WordClass.relative)) return true;
  const isParticiple = group.form === 'present-participle';
  if (isParticiple && [before, first].some((token) => grammar.gerundMarkers.has(token?.lower ?? '')))
    return true;
  return isOneOf(opening, WordClass.subordinator) && !grammar.contrasts.has(opening?.lower ?? '');
}

/** "has added about 80 jobs", "writing apps": with an object that is not in marks, a deed and no words. */
function isDeed({ tokens }: ParsedSentence, { group, to }: ReportingClause, data: LanguageData): boolean {
  if (tokens.slice(to).some(isQuotation)) return false;
  if (group.form === 'present-participle') return true;
  const verb = tokens[group.to - 1];
  return verb !== undefined && verbReadings(verb, data).some(({ lemma }) => data.grammar.deeds.has(lemma));
}

function isSubordinate({ tokens }: ParsedSentence, from: number): boolean {
  return isOneOf(tokens[from - 1], WordClass.subordinator);
}

/** "…, while the mayor said that …", "…; le maire dit que …". */
function isContrast({ tokens }: ParsedSentence, from: number, { grammar }: LanguageData): boolean {
  const before = tokens[from - 1];
  return (
    before?.text === ';' ||
    grammar.contrasts.has(before?.lower ?? '') ||
    grammar.contrasts.has(tokens[from - 2]?.lower ?? '')
  );
}

/** A verb that may report what somebody thinks or learns, and tells nothing of what was said without marks. */
function isSilent(
  { tokens }: ParsedSentence,
  { group, subject }: ReportingClause,
  data: LanguageData,
): boolean {
  const { grammar, lexicon } = data;
  const head = subject?.head ?? '';
  const isFinder =
    lexicon.institutions.has(head) || lexicon.speechNouns.has(head) || subject?.name?.kind === 'institution';
  const isSilentVerb = (token: Token): boolean =>
    verbReadings(token, data).some(
      ({ lemma }) => grammar.silentVerbs.has(lemma) && !(isFinder && grammar.findings.has(lemma)),
    );
  return tokens.slice(group.from, group.to).some(isSilentVerb);
}
