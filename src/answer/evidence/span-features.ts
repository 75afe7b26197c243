import type { Passage } from '../../index/index.js';
import { largestOf, overlaps, type Span, sharedLength } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import type { Evidence, SpanFeatures } from './evidence.js';
import type { PassageReading } from './passage-reading.js';
import { type Sense, senseAfter } from './sense.js';
import { coverage, similaritiesIn } from './term-hits.js';
import { typeFeatures } from './type-features.js';

/** Characters of a span that counts as a full sentence. */
const FULL_LENGTH = 80;
/** Sentences before a span that tell whom and what it speaks of. */
const BEFORE = 2;
/** So many words that have nothing to do with what is asked are those of a sentence that tells of much else. */
const MANY_STRANGERS = 12;

/** What speaks for a span of a passage by its words, its place and its kind, whoever is meant. */
export function spanFeatures(
  span: Span,
  { quote }: Pick<Evidence, 'quote'>,
  reading: PassageReading,
  question: UnderstoodQuestion,
): SpanFeatures {
  const { passage, score, hits, inArticle } = reading;
  const { weights } = inArticle;
  const place = placeOf(span, passage);
  const read = question.wantsTold && quote ? place.sentences : span;
  const inside = similaritiesIn(hits, { start: quote?.answers?.start ?? read.start, end: read.end });
  const around = similaritiesIn(hits, place.surroundings);
  const type = typeFeatures(span, place, reading, question);
  const own = reading.sense(read);
  const sense = senseAfter(own, sensesBefore(place.first, reading));
  const match = reading.match?.(read);
  return {
    own: coverage(inside, weights.here),
    around: coverage(around, weights.here),
    predicate: coverageOrAll(around, weights.predicate),
    anaphora: 1 - coverageOrAll(inside, weights.names),
    following: coverage(sense.terms, inArticle.senseWeights.terms),
    title: inArticle.title,
    fresh: 1 - inArticle.restated(reading.words, span),
    akin: coverage(own.words, inArticle.topicWords),
    alignment: coverage(sense.words, inArticle.senseWeights.words),
    likeness: Math.max(0, match?.similarity ?? 0),
    lexical: score.lexical,
    context: score.context,
    dense: largestOf(reading.dense.slice(Math.max(0, place.first), place.last + 1), -1),
    concise: 1 - Math.min(1, (match?.strangers ?? 0) / MANY_STRANGERS),
    form: question.wantsQuote === (quote !== null) ? 1 : 0,
    answerType: type.answerType,
    near: type.near,
    measure: type.measure,
    counted: type.counted,
    quotes: question.wantsQuote && quote === null ? quotedShare(span, reading) : 0,
    depth: inArticle.depthOf(score.passage),
    // Who somebody is, the opening tells as fully as what stands below.
    detail: reading.isOpening && question.answerType !== 'job' ? 0 : 1,
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

/** What the two sentences before a sentence say, the nearest first, in its paragraph or the one before. */
function sensesBefore(sentence: number, { passage, sense, previous }: PassageReading): readonly Sense[] {
  const own = passage.sentences.slice(Math.max(0, sentence - BEFORE), Math.max(0, sentence));
  const missing = BEFORE - own.length;
  const others =
    missing > 0 && previous ? previous.passage.sentences.slice(-missing).map(previous.sense) : [];
  return [...others, ...own.map(sense)].reverse();
}

/** The share of a span that stands within quotation marks. */
function quotedShare(span: Span, { quotes }: PassageReading): number {
  const quoted = quotes
    .filter((quote) => quote.kind !== 'scare' && overlaps(quote, span))
    .reduce((sum, quote) => sum + sharedLength(quote, span), 0);
  return Math.min(1, quoted / (span.end - span.start));
}

/** `coverage`, 1 where there is no weight. */
function coverageOrAll(similarities: readonly number[], weights: readonly number[]): number {
  return weights.some((weight) => weight > 0) ? coverage(similarities, weights) : 1;
}
