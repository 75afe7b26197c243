import type { VerbClass } from '../../languages/index.js';
import type { Span } from '../../text/span.js';
import type { ReportingClause } from '../clauses/reporting-clause.js';
import type { SourcePhrase } from '../clauses/source-phrase.js';
import type { CountBetween } from '../clauses/token-counts.js';
import type { LanguageData } from '../language-data.js';
import type { Mention } from '../phrases/mention.js';
import { isDeterminer } from '../phrases/word-class.js';
import type { Token } from '../sentences/token.js';

/** The words of a sentence that say whose a quotation is. */
export interface Cue {
  readonly mention: Mention;
  readonly words: Span;
  /** How surely the quotation is the mention's, from 0 to 1. */
  readonly confidence: number;
  /** The verb stands in a relative clause: the sentence is about somebody else. */
  readonly aside: boolean;
}

/** A sentence with what was found in it. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly ReportingClause[];
  readonly sources: readonly SourcePhrase[];
  readonly count: CountBetween;
}

/**
 * The best cue for the quotation at position `at` of the sentence: a clause set into it that follows or
 * precedes, a verb that governs it, or a source phrase; null where the sentence has none.
 */
export function findCue(sentence: ReadSentence, at: number, data: LanguageData): Cue | null {
  const candidates = [
    inciseAfter(sentence, at, data),
    governingBefore(sentence, at, data),
    inciseBefore(sentence, at, data),
    sourceOf(sentence, at),
  ].filter((cue) => cue !== null);
  return candidates.reduce<Cue | null>(
    (best, cue) => (best === null || cue.confidence > best.confidence ? cue : best),
    null,
  );
}

/** The first clause after the quotation that reports what stands before it. */
function inciseAfter({ tokens, clauses }: ReadSentence, at: number, data: LanguageData): Cue | null {
  const clause = clauses.find(({ incise, from, subject }) => incise && from > at && subject);
  if (!clause?.subject) return null;
  const between = tokens.slice(at + 1, clause.from);
  if (between.some(({ text }) => text === ';')) return null;
  // "Alors que le « plan » est prêt, « Nous partirons », a dit …": what is said begins with its own capital.
  if (between.some((token, index) => index > 0 && opensSpeech(token))) return null;
  const adjacent = between.every(({ kind, text }) => kind === 'sign' && text !== ':');
  if (adjacent) return cueOf(tokens, clause, clause.group.class === 'judge' ? 0.93 : 0.97, data);
  if (clauses.some(({ incise, from }) => !incise && from > at && from < clause.from))
    return cueOf(tokens, clause, 0.72, data);
  return cueOf(tokens, clause, between.some(({ kind }) => kind === 'quote') ? 0.84 : 0.87, data);
}

/** A quotation that is a whole utterance: a capital and several words. */
function opensSpeech({ kind, text }: Token): boolean {
  return kind === 'quote' && /^[«"“\s]*\p{Lu}/u.test(text) && text.split(' ', 5).length === 5;
}

/** A clause set into the sentence before the quotation: "L'idée, explique-t-elle, est de …". */
function inciseBefore({ tokens, clauses }: ReadSentence, at: number, data: LanguageData): Cue | null {
  const clause = clauses.findLast(({ incise, to, subject }) => incise && to <= at && subject);
  if (!clause) return null;
  const between = tokens.slice(clause.to, at);
  if (between.some(({ text }) => text === ';')) return null;
  if (between.length === 1 && between[0]?.text === ',' && describes(tokens[at], data)) return null;
  return cueOf(
    tokens,
    clause,
    between.length === 0 || between.every(({ kind }) => kind === 'sign')
      ? 0.92
      : isSpent(tokens, clause) && isTerm(tokens[at])
        ? 0.45
        : 0.82,
    data,
  );
}

/** The clause follows a quotation, which is what it reports. */
function isSpent(tokens: readonly Token[], { from }: ReportingClause): boolean {
  return tokens[from - 1]?.kind === 'quote' || tokens[from - 2]?.kind === 'quote';
}

/** A word or two: behind a clause that has reported its words, most likely the narrator's own. */
function isTerm(quotation: Token | undefined): boolean {
  return (quotation?.text.trim().split(/\s+/, 3).length ?? 0) < 3;
}

/** "…, a dit Paul Martin, « ministre des Affaires étrangères » des rebelles": marks around an office he is said to hold. */
function describes(quotation: Token | undefined, { lexicon }: LanguageData): boolean {
  const first = /\p{L}[\p{L}-]*/u.exec(quotation?.text ?? '')?.[0] ?? '';
  return lexicon.roles.has(first);
}

const ADJACENT: Record<VerbClass, number> = { say: 0.93, write: 0.92, think: 0.91, judge: 0.9, act: 0.78 };
const SAME_CLAUSE: Record<VerbClass, number> = { say: 0.86, write: 0.78, think: 0.84, judge: 0.82, act: 0.5 };
const FARTHER: Record<VerbClass, number> = { say: 0.74, write: 0.62, think: 0.7, judge: 0.64, act: 0.35 };

/** Over so many verbs that report, no writer's verb governs a quotation. */
const MOST_TRIED = 12;

/** The nearest verb before the quotation that can govern it. */
function governingBefore(sentence: ReadSentence, at: number, data: LanguageData): Cue | null {
  const { tokens, clauses } = sentence;
  let best: Cue | null = null;
  let inner: ReportingClause | null = null;
  for (let index = clauses.length - 1, tried = 0; index >= 0 && tried < MOST_TRIED; index--) {
    const clause = clauses[index];
    if (!clause?.subject || clause.to > at) continue;
    tried += 1;
    if (clause.incise && !data.grammar.subjectFirstAfterQuote) continue;
    if (
      clause.incise &&
      tokens[clause.from - 1]?.kind !== 'quote' &&
      tokens[clause.from - 2]?.kind !== 'quote'
    )
      continue;
    const confidence = governance(sentence, clause, at) - weakness(sentence, clause, at);
    if (!best || confidence > best.confidence + 0.1) best = cueOf(tokens, clause, confidence, data);
    else if (reportsAll(clause, tokens, inner, data))
      best = cueOf(tokens, clause, Math.max(best.confidence - 0.08, confidence), data);
    if (!inner || clause.group.class === 'say') inner = clause;
    if (clause.group.class === 'say' && clause.group.form === 'finite') break;
  }
  return best;
}

/**
 * "She says it shows that …": a verb of saying whose complement holds another verb reports all of it, unless
 * that one is a verb of saying too.
 */
function reportsAll(
  outer: ReportingClause,
  tokens: readonly Token[],
  inner: ReportingClause | null,
  data: LanguageData,
): boolean {
  if (!inner || outer.group.class !== 'say' || outer.group.form !== 'finite') return false;
  if (inner.group.class === 'say' || inner.group.class === 'write') return false;
  const between = tokens.slice(outer.to, inner.group.from);
  const opensComplement =
    data.grammar.subjectFirstAfterQuote || data.grammar.complementOpeners.has(between[0]?.lower ?? '');
  return opensComplement && between.every(({ kind, text }) => kind === 'word' || /^[()']$/.test(text));
}

/** An infinitive away from its quotation seldom reports, unless it is one of saying. */
function weakness({ count }: ReadSentence, { group, to }: ReportingClause, at: number): number {
  if (group.form !== 'infinitive' || count('heavyWord', to, at) === 0) return 0;
  return group.class === 'say' ? 0.1 : 0.3;
}

function governance(
  { tokens, count }: ReadSentence,
  { group: { class: verb }, to }: ReportingClause,
  at: number,
): number {
  if (count('semicolon', to, at) > 0) return 0.2;
  const last = to < at ? tokens[at - 1] : undefined;
  const hasColon = count('colon', to, at) > 0;
  if (count('heavyWord', to, at) === 0) {
    if (hasColon) return Math.max(ADJACENT[verb], 0.9);
    // "poursuivre la « révolution »": what is done to a thing, not how something is said.
    if (verb === 'act' && isDeterminer(last)) return SAME_CLAUSE[verb] - 0.1;
    return ADJACENT[verb];
  }
  const commas = count('comma', to, at);
  const isBeforeColon = last?.text === ':' && (verb !== 'act' || commas === 0);
  if (isBeforeColon) return Math.max(SAME_CLAUSE[verb], 0.8);
  if (hasColon || count('contrast', to, at) > 0 || count('gerund', to, at) > 0) return FARTHER[verb] - 0.2;
  if (commas === 0) return count('word', to, at) <= 14 ? SAME_CLAUSE[verb] : FARTHER[verb];
  return FARTHER[verb] - 0.03 * Math.min(commas, 5);
}

function sourceOf({ tokens, sources, count }: ReadSentence, at: number): Cue | null {
  let best: Cue | null = null;
  for (const { source, from, cueEnd, to } of sources) {
    if (from <= at && at < to) continue;
    const isAfter = from > at;
    const [start, end] = isAfter ? [at + 1, from] : [to, at];
    if (count('semicolon', start, end) > 0 || (isAfter && count('colon', start, end) > 0)) continue;
    const close = count('word', start, end) === 0;
    const intervening = isAfter && count('otherClause', start, end) > 0;
    const confidence = close ? 0.93 : from === 0 || to === at ? 0.86 : intervening ? 0.45 : 0.8;
    if (best && confidence <= best.confidence) continue;
    const words = {
      start: tokens[from]?.start ?? source.start,
      end: tokens[cueEnd - 1]?.end ?? source.start,
    };
    best = { mention: source, words, confidence, aside: false };
  }
  return best;
}

function cueOf(
  tokens: readonly Token[],
  { group, subject }: ReportingClause,
  confidence: number,
  { grammar }: LanguageData,
): Cue | null {
  if (!subject) return null;
  const start = tokens[group.from]?.start ?? subject.start;
  const end = tokens[group.to - 1]?.end ?? start;
  const before = tokens[group.from - 1];
  const aside = grammar.asideRelatives.has(before?.lower ?? '') && subject.from > 0;
  return { mention: subject, words: { start, end }, confidence, aside };
}
