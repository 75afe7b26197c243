import { largestOf, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { type AnswerPlace, isCounted, isMeasure } from './answer-type.js';
import type { EvidenceFeatures } from './evidence.js';
import type { PassageReading } from './passage-reading.js';
import { coverage, hitsBeside, similaritiesIn, similaritiesNear } from './term-hits.js';

/** Characters over which a word says less by e of the number or the name beside it. */
const NEAR = 40;
/** An answer this sure is an amount rather than a bare number or unit. */
const SURE = 0.5;
/** What an answer in another clause is to a word, beside one in the same. */
const ACROSS = 0.7;
/** What the word asked about is worth in the sentence before or after. */
const BESIDE = 0.6;

type TypeFeatures = Pick<EvidenceFeatures, 'answerType' | 'near' | 'measure' | 'counted' | 'link' | 'focus'>;

/** What speaks for a span as the kind of thing that is asked for. */
export function typeFeatures(
  span: Span,
  { sentences, surroundings }: { readonly sentences: Span; readonly surroundings: Span },
  reading: PassageReading,
  { answerType }: UnderstoodQuestion,
): TypeFeatures {
  const { hits, weights, answers } = reading;
  const counted = countsIn(sentences, reading) ? 1 : 0;
  const focus = focusIn(sentences, surroundings, reading);
  if (answerType === null) return { answerType: 1, near: 0, measure: 1, link: 1, counted, focus };
  const here = answers.filter(({ start }) => start >= sentences.start && start < sentences.end);
  const shown = largestOf(
    here.map(({ start, fit }) => (start >= span.start && start < span.end ? fit : fit / 2)),
    0,
  );
  const near = here.map(
    ({ start, fit }) => fit * coverage(similaritiesNear(hits, start, surroundings, NEAR), weights.here),
  );
  const linked = here.map((place) => place.fit * closenessToAsked(place, sentences, reading));
  const isMissing = isMeasure(answerType) && here.every(({ fit }) => fit < SURE);
  return {
    answerType: shown,
    near: largestOf(near, 0),
    measure: isMissing ? 0 : 1,
    link: reading.asked.length === 0 ? shown : largestOf(linked, 0),
    counted,
    focus,
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

/** How surely the words that the question asks about stand there. */
function focusIn(sentences: Span, surroundings: Span, { asked }: PassageReading): number {
  if (asked.length === 0) return 1;
  const here = similaritiesIn(asked, sentences);
  const beside = similaritiesIn(asked, surroundings);
  const found = here.map((similarity, i) => Math.max(similarity, BESIDE * (beside[i] ?? 0)));
  return found.reduce((sum, similarity) => sum + similarity, 0) / found.length;
}

/** How close an answer stands to a word that it is asked of in its sentences: by the characters and the clauses between. */
function closenessToAsked(place: AnswerPlace, sentences: Span, { asked, text }: PassageReading): number {
  const closeness = asked.flatMap((hits) =>
    hitsBeside(hits, place, sentences).map(({ at, similarity }) => {
      const between = at < place.start ? text.slice(at, place.start) : text.slice(place.end, at);
      const clauses = between.split(/[,;:()–—]\s|\s[–—-]\s/u).length - 1;
      return similarity * Math.exp(-between.length / NEAR) * ACROSS ** clauses;
    }),
  );
  return largestOf(closeness, 0);
}
