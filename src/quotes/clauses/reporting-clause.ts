import type { LanguageData } from '../language-data.js';
import { embeddedNames } from '../phrases/embedded-names.js';
import { mayBeSomebody } from '../phrases/may-be-somebody.js';
import type { Mention } from '../phrases/mention.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';
import { subjectAfter } from './subject-after.js';
import {
  controllingSubject,
  firstPhrase,
  subjectBefore,
  subjectOfMain,
  subjectOfParticiple,
} from './subject-before.js';
import { findVerbGroups, type VerbGroup } from './verb-groups/index.js';

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
export function findReportingClauses(parse: Parse): ReportingClause[] {
  const { data } = parse;
  const found: ReportingClause[] = [];
  for (const group of findVerbGroups(parse)) {
    const read = readClause(parse, group, found.at(-1) ?? null);
    if (group.known || (read.incise && read.subject && isLikelySpeaker(read.subject, data))) found.push(read);
  }
  return found;
}

function readClause(parse: Parse, group: VerbGroup, previous: ReportingClause | null): ReportingClause {
  const { tokens } = parse;
  if (group.passive) return governing(group, agentOf(parse, group.to));
  if (group.inverted !== null) {
    const pronoun = phraseAt(parse, group.inverted, group.inverted + 1);
    return { group, subject: pronoun, incise: true, from: group.from, to: group.to };
  }
  if (group.form === 'finite') {
    const inverted = readInverted(parse, group);
    if (inverted) return inverted;
    const direct = readDirect(parse, group);
    return direct.subject ? direct : (readUnmarked(parse, group) ?? direct);
  }
  if (group.form === 'present-participle') {
    if (!directlyFollows(tokens, group))
      return governing(
        group,
        previous?.subject ?? controllingSubject(parse, group.from) ?? subjectOfMain(parse, group.to),
      );
    return governing(group, ownSubject(parse, group, previous));
  }
  return governing(group, controllingSubject(parse, group.from) ?? previous?.subject ?? null);
}

/** Who acts in a participle that belongs to the phrase before it: "Paul Martin dénonçant …", "une lettre dénonçant …". */
function ownSubject(parse: Parse, group: VerbGroup, previous: ReportingClause | null): Mention | null {
  const { tokens, data } = parse;
  const own = subjectOfParticiple(parse, group.from);
  // "à Londres et à Rome présentant …": a power that acts opens its clause, a place does not.
  if (own?.name?.kind === 'metonym' && tokens[own.from - 1]?.kind === 'word') return null;
  if (!own || isLikelySpeaker(own, data)) return own;
  // "une vidéo de Paul Martin dénonçant …"
  const owner = embeddedNames(tokens, own, data).find(({ to }) => to === own.to);
  if (owner) return owner;
  const isText = own.head !== null && data.lexicon.speechNouns.has(own.head);
  if (!isText) return null;
  const author = previous?.subject ?? controllingSubject(parse, own.from);
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
function readInverted(parse: Parse, group: VerbGroup): ReportingClause | null {
  const { tokens, data } = parse;
  const before = tokens[group.from - 1];
  const afterQuote =
    before?.kind === 'quote' || before?.text === '-' || before?.text === '–' || before?.text === '—';
  const linked = before?.kind === 'word' && data.grammar.comparisons.has(before.lower);
  if (!afterQuote && !linked && before && before.text !== ',') return null;
  const subject = subjectAfter(parse, group.to);
  if (!subject || governsMore(tokens, subject.to, data) || !agrees(group, subject)) return null;
  if (isThing(subject, data) && isObject(parse, group)) return null;
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
function isObject(parse: Parse, group: VerbGroup): boolean {
  const before = subjectBefore(parse, group.from);
  return before !== null && isLikelySpeaker(before, parse.data);
}

/** "… « x » a déclaré Marie Dupont.": the comma before the clause is missing. */
function readUnmarked(parse: Parse, group: VerbGroup): ReportingClause | null {
  if (parse.data.grammar.subjectFirstAfterQuote) return null;
  const subject = subjectAfter(parse, group.to);
  const after = subject && parse.tokens[subject.to];
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

function readDirect(parse: Parse, group: VerbGroup): ReportingClause {
  const { tokens, data } = parse;
  const nearest = subjectBefore(parse, group.from);
  const subject = nearest && isPossibleSubject(nearest, data) ? agreeing(parse, group, nearest) : null;
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
function agreeing(parse: Parse, group: VerbGroup, nearest: Mention): Mention | null {
  if (group.number !== 'plural' || nearest.kind === 'pronoun' || agrees(group, nearest)) return nearest;
  const first = firstPhrase(parse, group.from);
  return first && agrees(group, first) ? first : null;
}

/** Who acts in a passive clause: "a été qualifié de … par Marie Dupont". */
function agentOf(parse: Parse, from: number): Mention | null {
  const { tokens, data } = parse;
  for (let index = from; index < Math.min(tokens.length, from + 12); index++) {
    const token = tokens[index];
    if (token?.text === ',' || token?.text === ';') return null;
    if (token?.kind === 'word' && data.grammar.agentPrepositions.has(token.lower)) {
      return phraseAt(parse, index + 1);
    }
  }
  return null;
}
