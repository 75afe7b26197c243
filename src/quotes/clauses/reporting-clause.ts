import type { LanguageData } from '../language-data.js';
import { embeddedNames } from '../phrases/embedded-names.js';
import { mayBeSomebody } from '../phrases/may-be-somebody.js';
import type { Mention } from '../phrases/mention.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import type { Clause } from './clause.js';
import { phraseAt } from './phrase-at.js';
import { subjectAfter } from './subject-after.js';
import {
  controllingSubject,
  firstPhrase,
  subjectBefore,
  subjectOfMain,
  subjectOfParticiple,
} from './subject-before.js';
import { withUnknownVerbs } from './unknown-verb.js';
import { findVerbGroups, type VerbGroup } from './verb-group.js';

/** A reporting verb with its subject. */
export interface ReportingClause {
  readonly group: VerbGroup;
  readonly subject: Mention | null;
  /** It is set into the sentence it reports ("…, a dit Marie Dupont, …") instead of governing it. */
  readonly incise: boolean;
  /** Where the clause begins and ends, subject included. */
  readonly from: number;
  readonly to: number;
}

/** The reporting clauses of a sentence, in order. */
export function findReportingClauses(clause: Clause, data: LanguageData): ReportingClause[] {
  const found: ReportingClause[] = [];
  for (const group of withUnknownVerbs(clause.tokens, findVerbGroups(clause.tokens, data), data)) {
    const read = readClause(clause, group, found.at(-1) ?? null, data);
    if (group.known || (read.incise && read.subject && isLikelySpeaker(read.subject, data))) found.push(read);
  }
  return found;
}

function readClause(
  clause: Clause,
  group: VerbGroup,
  previous: ReportingClause | null,
  data: LanguageData,
): ReportingClause {
  const { tokens } = clause;
  if (group.passive) return governing(group, agentOf(clause, group.to, data));
  if (group.inverted !== null) {
    const pronoun = phraseAt(clause, group.inverted, group.inverted + 1, data);
    return { group, subject: pronoun, incise: true, from: group.from, to: group.to };
  }
  if (group.form === 'finite') {
    const inverted = readInverted(clause, group, data);
    if (inverted) return inverted;
    const direct = readDirect(clause, group, data);
    return direct.subject ? direct : (readUnmarked(clause, group, data) ?? direct);
  }
  if (group.form === 'present-participle') {
    if (!directlyFollows(tokens, group))
      return governing(
        group,
        previous?.subject ??
          controllingSubject(clause, group.from, data) ??
          subjectOfMain(clause, group.to, data),
      );
    return governing(group, ownSubject(clause, group, previous, data));
  }
  return governing(group, controllingSubject(clause, group.from, data) ?? previous?.subject ?? null);
}

/** Who acts in a participle that belongs to the phrase before it: "Paul Martin dénonçant …", "une lettre dénonçant …". */
function ownSubject(
  clause: Clause,
  group: VerbGroup,
  previous: ReportingClause | null,
  data: LanguageData,
): Mention | null {
  const own = subjectOfParticiple(clause, group.from, data);
  // "à Londres et à Rome présentant …": a power that acts opens its clause, a place does not.
  if (own?.name?.kind === 'metonym' && clause.tokens[own.from - 1]?.kind === 'word') return null;
  if (!own || isLikelySpeaker(own, data)) return own;
  // "une vidéo de Paul Martin dénonçant …"
  const owner = embeddedNames(clause.tokens, own, data).find(({ to }) => to === own.to);
  if (owner) return owner;
  const isText = own.head !== null && data.lexicon.speechNouns.has(own.head);
  if (!isText) return null;
  const author = previous?.subject ?? controllingSubject(clause, own.from, data);
  if (author && isLikelySpeaker(author, data)) return author;
  // "une ordonnance prévoyant …" is what a law does; it says nothing.
  return group.class === 'think' ? null : own;
}

function governing(group: VerbGroup, subject: Mention | null): ReportingClause {
  const from = subject && subject.to <= group.from ? subject.from : group.from;
  return { group, subject, incise: false, from, to: group.to };
}

function directlyFollows(tokens: readonly Token[], group: VerbGroup): boolean {
  return tokens[group.from - 1]?.kind === 'word' && !isOneOf(tokens[group.from], WordClass.preposition);
}

/** "…, a déclaré le ministre": the subject after its verb, in a clause that begins with the verb. */
function readInverted(clause: Clause, group: VerbGroup, data: LanguageData): ReportingClause | null {
  const { tokens } = clause;
  const before = tokens[group.from - 1];
  const afterQuote =
    before?.kind === 'quote' || before?.text === '-' || before?.text === '–' || before?.text === '—';
  const linked = before?.kind === 'word' && data.grammar.comparisons.has(before.lower);
  if (!afterQuote && !linked && before && before.text !== ',') return null;
  const subject = subjectAfter(clause, group.to, data);
  if (!subject || governsMore(tokens, subject.to, data) || !agrees(group, subject)) return null;
  if (isThing(subject, data) && isObject(clause, group, data)) return null;
  const isDefined = isOneOf(tokens[subject.to], WordClass.relative);
  if (subject.kind === 'pronoun' && data.grammar.encliticSubjects && !isDefined) return null;
  const besideQuotation = afterQuote || afterQuotation(tokens, group.from);
  if (!besideQuotation) {
    if (data.grammar.subjectFirstAfterQuote) return null;
    if (!isLikelySpeaker(subject, data) || !closes(tokens[subject.to])) return null;
  }
  return { group, subject, incise: true, from: group.from, to: subject.to };
}

function isThing(subject: Mention, data: LanguageData): boolean {
  const head = subject.head ?? '';
  const isSomebody = data.lexicon.speechNouns.has(head) || data.grammar.indefinite.has(head);
  return !isLikelySpeaker(subject, data) && !isSomebody;
}

/** "le maire, las des « x », annonçait un report": with somebody to speak before the verb, what follows is its object. */
function isObject(clause: Clause, group: VerbGroup, data: LanguageData): boolean {
  const before = subjectBefore(clause, group.from, data);
  return before !== null && isLikelySpeaker(before, data);
}

/** "… « x » a déclaré Marie Dupont.": the comma before the clause is missing. */
function readUnmarked(clause: Clause, group: VerbGroup, data: LanguageData): ReportingClause | null {
  if (data.grammar.subjectFirstAfterQuote) return null;
  const subject = subjectAfter(clause, group.to, data);
  const after = subject && clause.tokens[subject.to];
  if (!subject?.name || subject.name.kind === 'metonym' || (after && after.kind !== 'sign')) return null;
  return { group, subject, incise: true, from: group.from, to: subject.to };
}

function agrees({ number }: VerbGroup, subject: Mention): boolean {
  return number === null || subject.number === number || subject.joined.length > 0;
}

/** "a qualifié le projet de « … »": what follows the verb is its object, with a quotation of its own. */
function governsMore(tokens: readonly Token[], from: number, { grammar }: LanguageData): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first?.kind === 'quote') return true;
  return first?.kind === 'word' && second?.kind === 'quote' && grammar.objectMarkers.has(first.lower);
}

/** Whether only a comma stands between a quotation and the verb. */
function afterQuotation(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.text === ',' && tokens[verb - 2]?.kind === 'quote';
}

function isLikelySpeaker({ kind, name, head }: Mention, data: LanguageData): boolean {
  return kind === 'pronoun' || kind === 'latter' || name !== null || mayBeSomebody(head, data);
}

/** A bare singular noun is the subject of no English verb: what looks like one is a compound ("voter fraud"). */
function isPossibleSubject(subject: Mention, data: LanguageData): boolean {
  return subject.determiner !== null || subject.number === 'plural' || isLikelySpeaker(subject, data);
}

/** A sign, a quotation, a preposition or nothing: what may follow a clause set into a sentence. */
function closes(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word' || !token.capitalised;
}

function readDirect(clause: Clause, group: VerbGroup, data: LanguageData): ReportingClause {
  const { tokens } = clause;
  const nearest = subjectBefore(clause, group.from, data);
  const subject = nearest && isPossibleSubject(nearest, data) ? agreeing(clause, group, nearest, data) : null;
  const before = subject ? tokens[subject.from - 1] : undefined;
  const set =
    data.grammar.subjectFirstAfterQuote &&
    subject !== null &&
    subject.from > 0 &&
    (before?.kind === 'quote' || before?.text === ',' || before?.text === '—' || before?.text === '–');
  return { ...governing(group, subject), incise: set };
}

/**
 * "De nombreuses voix, dont le président Paul Martin, | ont salué …": where the nearest phrase does not agree with the
 * verb, the first of the sentence that is in the plural, too; nobody where there is none.
 */
function agreeing(clause: Clause, group: VerbGroup, nearest: Mention, data: LanguageData): Mention | null {
  if (group.number !== 'plural' || nearest.kind === 'pronoun' || agrees(group, nearest)) return nearest;
  const first = firstPhrase(clause, group.from, data);
  return first && agrees(group, first) ? first : null;
}

/** Who acts in a passive clause: "a été qualifié de … par Marie Dupont". */
function agentOf(clause: Clause, from: number, data: LanguageData): Mention | null {
  const { tokens } = clause;
  for (let index = from; index < Math.min(tokens.length, from + 12); index++) {
    const token = tokens[index];
    if (token?.text === ',' || token?.text === ';') return null;
    if (token?.kind === 'word' && data.grammar.agentPrepositions.has(token.lower)) {
      return phraseAt(clause, index + 1, tokens.length, data);
    }
  }
  return null;
}
