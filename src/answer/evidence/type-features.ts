import { holds, largestOf, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { type AnswerPlace, isCounted, isMeasure } from './answer-type.js';
import type { EvidenceFeatures } from './evidence.js';
import type { PassageReading } from './passage-reading.js';
import { coverage, similaritiesNear } from './term-hits.js';

/** Characters over which a word says less by e of the number or the name beside it. */
const NEAR = 40;
/** An answer this sure is an amount rather than a bare number or unit. */
const SURE = 0.5;

type TypeFeatures = Pick<EvidenceFeatures, 'answerType' | 'near' | 'measure' | 'counted'>;

/** What speaks for a span as the kind of thing that is asked for. */
export function typeFeatures(
  span: Span,
  { sentences, surroundings }: { readonly sentences: Span; readonly surroundings: Span },
  reading: PassageReading,
  { answerType }: UnderstoodQuestion,
): TypeFeatures {
  const { hits, inArticle, answers, quotes } = reading;
  const counted = countsIn(sentences, reading) ? 1 : 0;
  if (answerType === null) return { answerType: 1, near: 0, measure: 1, counted };
  const asksWho = answerType === 'job';
  // Who somebody is, the article tells; within marks stands what others think of them.
  const isOpinion = (place: number) => asksWho && quotes.some((quote) => holds(quote, place));
  const here = answers.filter(({ start }) => holds(sentences, start) && !isOpinion(start));
  const nearness = ({ start, fit }: AnswerPlace) =>
    fit * coverage(similaritiesNear(hits, start, surroundings, NEAR), inArticle.weights.here);
  // Somebody else's office says nothing of who is asked about.
  const fitOf = (place: AnswerPlace) => (asksWho ? nearness(place) : place.fit);
  const shown = here.map((place) => (holds(span, place.start) ? fitOf(place) : fitOf(place) / 2));
  const isMissing = isMeasure(answerType) && here.every(({ fit }) => fit < SURE);
  return {
    answerType: largestOf(shown, 0),
    near: largestOf(here.map(nearness), 0),
    measure: isMissing ? 0 : 1,
    counted,
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
