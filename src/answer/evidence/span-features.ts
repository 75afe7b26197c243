import type { Passage } from '../../index/index.js';
import { largestOf, overlaps, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import type { Evidence, SpanFeatures } from './evidence.js';
import type { PassageReading } from './passage-reading.js';
import { coverage, similaritiesIn } from './term-hits.js';
import { typeFeatures } from './type-features.js';

/** Characters of a span that counts as a full sentence. */
const FULL_LENGTH = 80;
/** Sentences before a span that tell whom and what it speaks of. */
const BEFORE = 2;

/** What speaks for a span of a passage by its words, its place and its kind, whoever is meant. */
export function spanFeatures(
  span: Span,
  { quote, statement }: Pick<Evidence, 'quote' | 'statement'>,
  reading: PassageReading,
  question: UnderstoodQuestion,
): SpanFeatures {
  const { passage, score, hits, weights } = reading;
  const place = placeOf(span, passage);
  const inside = similaritiesIn(hits, { start: quote?.answers?.start ?? span.start, end: span.end });
  const around = similaritiesIn(hits, place.surroundings);
  const saidBy = saidByIn(span, { quote, statement }, reading);
  const type = typeFeatures(span, place, reading, question);
  const before = similaritiesBefore(place.first, reading);
  const told = either(inside, saidBy);
  const following = either(inside, before);
  return {
    own: coverage(inside, weights.here),
    around: coverage(around, weights.here),
    predicate: coverageOrAll(around, weights.predicate),
    anaphora: 1 - coverageOrAll(inside, weights.names),
    told: coverage(told, weights.here),
    following: coverage(following, weights.here),
    names: coverageOrAll(either(told, before), weights.names),
    title: reading.title,
    alignment: reading.match?.alignment(span) ?? 0,
    likeness: Math.max(0, reading.match?.similarity(span) ?? 0),
    lexical: score.lexical,
    context: score.context,
    dense: largestOf(reading.dense.slice(Math.max(0, place.first), place.last + 1), -1),
    form: question.wantsQuote === (quote !== null) ? 1 : 0,
    answerType: type.answerType,
    near: type.near,
    measure: type.measure,
    counted: type.counted,
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

/** For each term, how surely it names or describes who says the span, or something in it. */
function saidByIn(
  span: Span,
  { quote, statement }: Pick<Evidence, 'quote' | 'statement'>,
  { quotes, statements, saidBy }: PassageReading,
): readonly number[] {
  if (quote) return saidBy(quote.speaker);
  if (statement) return saidBy(statement.speaker);
  const held = [...quotes, ...statements].filter((said) => overlaps(said, span));
  return held.reduce<readonly number[]>((best, { speaker }) => either(best, saidBy(speaker)), saidBy(null));
}

/** For each term, how surely one of the two sentences before a sentence holds it, in its paragraph or the one before. */
function similaritiesBefore(
  sentence: number,
  { passage, hits, previous }: PassageReading,
): readonly number[] {
  const own = passage.sentences.slice(Math.max(0, sentence - BEFORE), Math.max(0, sentence));
  const missing = BEFORE - own.length;
  const others = missing > 0 ? (previous?.passage.sentences.slice(-missing) ?? []) : [];
  return [
    ...own.map((one) => similaritiesIn(hits, one)),
    ...others.map((one) => similaritiesIn(previous?.hits ?? [], one)),
  ].reduce<readonly number[]>(
    either,
    hits.map(() => 0),
  );
}

/** For each term, the greater of two similarities. */
function either(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((similarity, i) => Math.max(similarity, other[i] ?? 0));
}

/** `coverage`, 1 where there is no weight. */
function coverageOrAll(similarities: readonly number[], weights: readonly number[]): number {
  return weights.some((weight) => weight > 0) ? coverage(similarities, weights) : 1;
}
