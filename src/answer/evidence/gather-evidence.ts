import type { Content } from '../../index/index.js';
import type { PassageScore, QueryTerm, Searcher } from '../../search/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import type { Credits } from './credits.js';
import type { Evidence } from './evidence.js';
import { type FoundPassage, findIn, type PassageReading, readPassage } from './passage-reading.js';
import { spanFeatures } from './span-features.js';
import type { SpeakerFit } from './speaker-fit.js';
import { termWeights } from './term-weights.js';

/** What evidence is gathered for. */
export interface EvidenceRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
  /** What the question counts: any of them may stand behind a number. Empty where it counts nothing. */
  readonly counted: readonly QueryTerm[];
  readonly rarities: readonly number[];
  readonly vector: Float32Array;
  readonly credits: Credits;
  /** Absent where the question means no speaker. */
  readonly speakerFit?: SpeakerFit;
}

/** `EvidenceFeatures.speaker` where the question means no speaker. */
const NO_SPEAKER = 0.5;

/**
 * Every quote and sentence of the passages found, with its features. Quotes that report nobody's words are
 * left to their sentence.
 */
export function gatherEvidence(
  pool: readonly PassageScore[],
  request: EvidenceRequest,
  content: Content,
  searcher: Searcher,
): Evidence[] {
  const byArticle = new Map<number, FoundPassage[]>();
  for (const score of pool) {
    const passage = content.passages[score.passage];
    if (!passage) continue;
    const found = findIn(passage, score, request, content, searcher.index);
    byArticle.set(passage.article, [...(byArticle.get(passage.article) ?? []), found]);
  }
  return [...byArticle.values()].flatMap((passages) => {
    const weights = termWeights(passages, request, searcher.index);
    return passages.flatMap((found) =>
      evidenceIn(readPassage(found, request, weights, content, searcher), request),
    );
  });
}

function evidenceIn(reading: PassageReading, { question, speakerFit }: EvidenceRequest): Evidence[] {
  const { passage, score, quotes } = reading;
  const spans = [
    ...quotes.flatMap((quote) => (quote.kind === 'scare' ? [] : [{ span: quote, quote }])),
    ...passage.sentences.map((span) => ({ span, quote: null })),
  ];
  return spans.flatMap(({ span: { start, end }, quote }) => {
    const span = { start, end };
    const speaker = speakerFit ? speakerFit(passage.article, span, quote) : NO_SPEAKER;
    if (speaker === null) return [];
    const features = { ...spanFeatures(span, quote, reading, question), speaker };
    return [{ ...span, passage: score.passage, article: passage.article, quote, features }];
  });
}
