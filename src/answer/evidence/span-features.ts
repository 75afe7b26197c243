import type { Passage } from '../../index/index.js';
import { largestOf, overlaps, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { isCounted, isMeasure, showsAnswerType } from './answer-type.js';
import type { Evidence, EvidenceFeatures, SpanFeatures } from './evidence.js';
import type { PassageReading } from './passage-reading.js';
import { coverage, similaritiesIn, similaritiesNear } from './term-hits.js';

/** Characters of a span that counts as a full sentence. */
const FULL_LENGTH = 80;
/** Characters over which a word says less by e of the number or the name beside it. */
const NEAR = 40;

/** What speaks for a span of a passage by its words, its place and its kind, whoever is meant. */
export function spanFeatures(
  span: Span,
  { quote }: Pick<Evidence, 'quote'>,
  reading: PassageReading,
  question: UnderstoodQuestion,
): SpanFeatures {
  const { passage, score, hits, weights } = reading;
  const place = placeOf(span, passage);
  const inside = similaritiesIn(hits, { start: quote?.answers?.start ?? span.start, end: span.end });
  const around = similaritiesIn(hits, place.surroundings);
  return {
    own: coverage(inside, weights.here),
    around: coverage(around, weights.here),
    predicate: coverageOrAll(around, weights.predicate),
    anaphora: 1 - coverageOrAll(inside, weights.names),
    lexical: score.lexical,
    context: score.context,
    dense: largestOf(reading.dense.slice(Math.max(0, place.first), place.last + 1), -1),
    credit: creditOf(span, quote, reading),
    form: question.wantsQuote === (quote !== null) ? 1 : 0,
    ...typeFeatures(span, place, reading, question),
    counted: countsIn(place.sentences, reading) ? 1 : 0,
    detail: reading.isOpening ? 0 : 1,
    substance: Math.min(1, (span.end - span.start) / FULL_LENGTH),
  };
}

/** Where a span stands in its passage. */
interface Place {
  /** The first and the last sentence that it touches. */
  readonly first: number;
  readonly last: number;
  /** From the beginning of the first to the end of the last. */
  readonly sentences: Span;
  /** With the sentence before and the one after. */
  readonly surroundings: Span;
}

function placeOf(span: Span, { sentences }: Passage): Place {
  const first = sentences.findIndex((sentence) => overlaps(sentence, span));
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, span));
  const from = (i: number) => Math.min(span.start, sentences[Math.max(0, i)]?.start ?? span.start);
  const to = (i: number) => Math.max(span.end, (sentences[i] ?? sentences.at(-1))?.end ?? span.end);
  return {
    first,
    last,
    sentences: { start: from(first), end: to(last) },
    surroundings: { start: from(first - 1), end: to(last + 1) },
  };
}

function creditOf(span: Span, quote: Evidence['quote'], { quotes, credit }: PassageReading): number {
  if (quote) return credit.get(quote) ?? 0;
  const held = quotes.filter((other) => overlaps(other, span));
  return largestOf(
    held.map((other) => credit.get(other) ?? 0),
    0,
  );
}

/** What speaks for a span as the kind of thing that is asked for. */
function typeFeatures(
  span: Span,
  { sentences, surroundings }: Place,
  { text, hits, weights, answersAt }: PassageReading,
  { answerType, words }: UnderstoodQuestion,
): Pick<EvidenceFeatures, 'answerType' | 'near' | 'measure'> {
  if (answerType === null) return { answerType: 1, near: 0, measure: 1 };
  const shows = (part: Span) => showsAnswerType(text.slice(part.start, part.end), answerType, words);
  const shown = shows(span) ? 1 : shows(sentences) ? 0.5 : 0;
  const near = answersAt
    .filter((at) => at >= sentences.start && at < sentences.end)
    .map((at) => coverage(similaritiesNear(hits, at, surroundings, NEAR), weights.here));
  return {
    answerType: shown,
    near: largestOf(near, 0),
    measure: shown === 0 && isMeasure(answerType) ? 0 : 1,
  };
}

/** Whether what the question counts stands there behind a number, or it counts nothing. */
function countsIn({ start, end }: Span, { text, countedAt }: PassageReading): boolean {
  if (countedAt === null) return true;
  return isCounted(
    text,
    countedAt.filter((at) => at >= start && at < end),
  );
}

/** `coverage`, 1 where there is no weight. */
function coverageOrAll(similarities: readonly number[], weights: readonly number[]): number {
  return weights.some((weight) => weight > 0) ? coverage(similarities, weights) : 1;
}
