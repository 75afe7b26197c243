import type { UnderstoodQuestion } from '../question/index.js';
import type { Evidence, EvidenceFeatures } from './evidence.js';
import type { RankingWeights } from './models.js';
import type { TopicReading } from './topic-reading.js';
import { RANKING_WEIGHTS } from './weights.js';

/** Evidence with how strongly it speaks for itself. */
export interface RankedEvidence extends Evidence {
  /** Weighted sum of its features; the differences between spans of one question are log-odds. */
  readonly strength: number;
}

/** All that was found for a question, in order. */
export interface Ranking {
  readonly question: UnderstoodQuestion;
  readonly topic: TopicReading;
  /** All evidence, strongest first. */
  readonly ranked: readonly RankedEvidence[];
}

/** The evidence from strongest to weakest. */
export function rankEvidence(
  evidence: readonly Evidence[],
  weights: Partial<RankingWeights> = RANKING_WEIGHTS,
): RankedEvidence[] {
  return evidence
    .map((one) => ({ ...one, strength: weigh(one.features, weights) }))
    .sort((a, b) => b.strength - a.strength || a.article - b.article || a.start - b.start);
}

/** The weighted sum of features. */
function weigh(features: EvidenceFeatures, weights: Partial<RankingWeights>): number {
  let sum = 0;
  for (const name of Object.keys(weights) as (keyof RankingWeights)[])
    sum += (weights[name] ?? 0) * features[name];
  return sum;
}
