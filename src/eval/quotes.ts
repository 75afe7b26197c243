import { LANGUAGES, type LanguageCode } from '../languages/index.js';
import type { AttributionRule, Quote } from '../quotes/index.js';
import { type Span, sharedLength } from '../text/index.js';
import { calibrationError } from './calibration-error.js';
import type { GoldQuote } from './gold-quote.js';
import { isSameMention, isSameSpeaker } from './same-speaker.js';

/** An article with what annotators and what the engine found in it. */
export interface ScoredDocument {
  readonly text: string;
  readonly gold: readonly GoldQuote[];
  readonly found: readonly Quote[];
}

/** Recall and precision in counts: of `gold` annotated and `found` spans, `right` match. */
export interface SpanScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** Harmonic mean of precision and recall, 0 to 1. */
  readonly f1: number;
}

export interface AttributionScore {
  readonly quotes: number;
  /** Quotations with a speaker in the annotation. */
  readonly withSpeaker: number;
  /** Of all, those given a speaker; of these the right ones. */
  readonly attributed: number;
  readonly right: number;
  /** right / attributed. */
  readonly precision: number;
  /** Those with a speaker in the annotation that were given one / withSpeaker. */
  readonly coverage: number;
}

export interface LanguageReport {
  readonly language: LanguageCode;
  readonly documents: number;
  readonly spansExact: SpanScore;
  readonly spansOverlapping: SpanScore;
  readonly attribution: AttributionScore;
  readonly scare: number;
  readonly scareAttributed: number;
  /** Where only a speaker of a confidence of `SURE` and more counts. */
  readonly sure: AttributionScore;
  /** Expected calibration error of the confidences, 0 to 1: `calibrationError`. */
  readonly calibrationError: number;
  /** Of those attributed, by the rule that gave the cue and the one that told whom it means; least precise first. */
  readonly byRule: readonly RuleScore[];
  /** By the way the article gives the speaker. */
  readonly byGiven: ReadonlyMap<string, AttributionScore>;
  readonly errors: readonly QuoteError[];
}

/** How often a rule was right. */
export interface RuleScore {
  readonly part: keyof AttributionRule;
  readonly rule: string;
  readonly attributed: number;
  readonly right: number;
}

export interface QuoteError {
  readonly type: 'missed span' | 'false span' | 'wrong speaker' | 'no speaker';
  readonly doc: string;
  readonly given: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly cue: string | null;
  /** The rules that credited it; null where nobody is credited. */
  readonly rule: AttributionRule | null;
  /** The quotation in its sentence, between ⟦ and ⟧. */
  readonly context: string;
}

/** The languages whose annotation leaves out paragraphs of mixed, single or unbalanced marks. */
const PARTLY_ANNOTATED: ReadonlySet<LanguageCode> = new Set(['en']);
/** Those whose annotation gives the words that name the speaker there, not the speaker. */
const NAMED_AS_MENTIONED: ReadonlySet<LanguageCode> = new Set(['en']);

/** Intersection over union from which two spans are the same quotation. */
export const OVERLAP = 0.8;

/**
 * Scores spans and speakers, for each language apart. A prediction within a gold quotation is not counted; in
 * English neither is one in a paragraph of mixed, single or unbalanced marks, which that annotation left out.
 */
export function scoreQuotes(documents: readonly ScoredDocument[]): LanguageReport[] {
  return LANGUAGES.flatMap(({ code: language }) => {
    const own = documents.filter(({ gold }) => gold[0]?.language === language);
    return own.length === 0 ? [] : [scoreLanguage(language, own)];
  });
}

interface Pair {
  readonly document: ScoredDocument;
  readonly gold: GoldQuote;
  readonly quote: Quote | null;
}

function scoreLanguage(language: LanguageCode, documents: readonly ScoredDocument[]): LanguageReport {
  const pairs = documents.flatMap(pairUp);
  const falseSpans = documents.flatMap((document) => strayPredictions(document, language));
  const found = pairs.filter(({ quote }) => quote !== null);
  const exact = found.filter(({ gold, quote }) => quote?.start === gold.start && quote.end === gold.end);
  const scare = found.filter(({ gold }) => gold.kind === 'scare');
  const given = [...new Set(pairs.map(({ gold }) => gold.given))].sort();
  return {
    language,
    documents: documents.length,
    spansExact: spanScore(pairs.length, found.length + falseSpans.length, exact.length),
    spansOverlapping: spanScore(pairs.length, found.length + falseSpans.length, found.length),
    attribution: attributionScore(found),
    scare: scare.length,
    scareAttributed: scare.filter((pair) => pair.quote?.speaker != null && !isRight(pair)).length,
    sure: attributionScore(found.map(withoutDoubtful)),
    calibrationError: calibrationError(
      found.flatMap((pair) =>
        pair.quote?.speaker == null ? [] : [{ confidence: pair.quote.confidence, isRight: isRight(pair) }],
      ),
    ),
    byRule: [...ruleScores(found, 'cue'), ...ruleScores(found, 'person')],
    byGiven: new Map(
      given.map((value) => [value, attributionScore(found.filter(({ gold }) => gold.given === value))]),
    ),
    errors: [...pairs.flatMap(errorOf), ...falseSpans],
  };
}

function pairUp(document: ScoredDocument): Pair[] {
  return document.gold.map((gold) => ({
    document,
    gold,
    quote: document.found.find((quote) => intersectionOverUnion(gold, quote) >= OVERLAP) ?? null,
  }));
}

/** Shared length over joint length, 0 to 1. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = sharedLength(a, b);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function strayPredictions({ text, gold, found }: ScoredDocument, language: LanguageCode): QuoteError[] {
  return found
    .filter((quote) => !gold.some((own) => intersectionOverUnion(own, quote) >= OVERLAP))
    .filter((quote) => !gold.some(({ start, end }) => start <= quote.start && quote.end <= end))
    .filter((quote) => !PARTLY_ANNOTATED.has(language) || isAnnotatedParagraph(text, quote))
    .map((quote) => ({
      type: 'false span',
      doc: gold[0]?.doc ?? '',
      given: '',
      expected: null,
      found: quote.speaker,
      cue: quote.cue,
      rule: quote.rule ?? null,
      context: contextOf(text, quote),
    }));
}

/** Whether the line holds balanced double marks of one family only. */
function isAnnotatedParagraph(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', end);
  const line = text.slice(from, newline < 0 ? text.length : newline);
  const count = (sign: RegExp): number => line.match(sign)?.length ?? 0;
  const [straight, opening, closing] = [count(/"/g), count(/“/g), count(/”/g)];
  if (straight === 0) return opening > 0 && opening === closing;
  return opening + closing === 0 && straight % 2 === 0;
}

function spanScore(gold: number, found: number, right: number): SpanScore {
  return { gold, found, right, f1: ratio(2 * right, gold + found) };
}

function attributionScore(pairs: readonly Pair[]): AttributionScore {
  const withSpeaker = pairs.filter(({ gold }) => gold.speaker !== null);
  const attributed = pairs.filter(({ quote }) => quote?.speaker != null);
  const right = attributed.filter(isRight).length;
  const covered = withSpeaker.filter(({ quote }) => quote?.speaker != null).length;
  return {
    quotes: pairs.length,
    withSpeaker: withSpeaker.length,
    attributed: attributed.length,
    right,
    precision: ratio(right, attributed.length),
    coverage: ratio(covered, withSpeaker.length),
  };
}

function isRight({ gold, quote }: Pair): boolean {
  return isRightSpeaker(gold, quote);
}

/** From this confidence on a face may show a name without doubt. */
export const SURE = 0.9;

/** A quotation whose speaker is doubtful is nobody's. */
function withoutDoubtful(pair: Pair): Pair {
  const { quote } = pair;
  return quote && quote.confidence < SURE ? { ...pair, quote: { ...quote, speaker: null } } : pair;
}

/** The precision of each rule, the least precise first. */
function ruleScores(pairs: readonly Pair[], part: keyof AttributionRule): RuleScore[] {
  const counts = new Map<string, { attributed: number; right: number }>();
  for (const pair of pairs) {
    const rule = pair.quote?.rule?.[part];
    if (rule === undefined) continue;
    const count = counts.get(rule) ?? { attributed: 0, right: 0 };
    count.attributed += 1;
    if (isRight(pair)) count.right += 1;
    counts.set(rule, count);
  }
  return [...counts]
    .map(([rule, count]) => ({ part, rule, ...count }))
    .sort((a, b) => a.right / a.attributed - b.right / b.attributed || b.attributed - a.attributed);
}

/** Whether an annotation accepts a speaker; null is nobody. */
export function isRightSpeaker(
  gold: Pick<GoldQuote, 'accept' | 'language'>,
  found: Pick<Quote, 'speaker' | 'mention'> | null,
): boolean {
  if (!found || found.speaker === null) return gold.accept.includes(null);
  const { speaker, mention } = found;
  return gold.accept.some((answer) => {
    if (answer === null) return false;
    return NAMED_AS_MENTIONED.has(gold.language)
      ? isSameMention(answer, [mention, speaker])
      : isSameSpeaker(speaker, answer);
  });
}

function errorOf(pair: Pair): QuoteError[] {
  const { document, gold, quote } = pair;
  if (quote && isRight(pair)) return [];
  const type = !quote ? 'missed span' : quote.speaker === null ? 'no speaker' : 'wrong speaker';
  return [
    {
      type,
      doc: gold.doc,
      given: gold.given,
      expected: gold.speaker,
      found: quote?.speaker ?? null,
      cue: quote?.cue ?? null,
      rule: quote?.rule ?? null,
      context: contextOf(document.text, gold),
    },
  ];
}

const CONTEXT = 120;
const LONGEST_QUOTE = 120;

function contextOf(text: string, { start, end }: Span): string {
  const quote = text.slice(start, end);
  const shown =
    quote.length > LONGEST_QUOTE
      ? `${quote.slice(0, LONGEST_QUOTE / 2)} … ${quote.slice(-LONGEST_QUOTE / 2)}`
      : quote;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT / 2);
  return `${before}⟦${shown}⟧${after}`.replace(/\s+/g, ' ').trim();
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
