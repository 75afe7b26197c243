import type { UnderstoodQuestion } from '../question/index.js';
import type { Evidence, EvidenceFeatures } from './evidence.js';

/** What each feature counts; all are 0 or more, so that more evidence never makes a span less likely. */
export type RankingWeights = Readonly<Record<keyof EvidenceFeatures, number>>;

/** Evidence with how strongly it speaks for itself. */
export interface RankedEvidence extends Evidence {
  /** Weighted sum of its features; the differences between spans of one question are log-odds. */
  readonly strength: number;
}

/** All that was found for a question, in order. */
export interface Ranking {
  readonly question: UnderstoodQuestion;
  /** How many words and phrases were searched for. */
  readonly terms: number;
  /** All evidence, strongest first. */
  readonly ranked: readonly RankedEvidence[];
}

/**
 * Fitted by conditional logistic regression (which of the spans found answers?): `npm run train:answering`.
 */
export const RANKING_WEIGHTS: Partial<RankingWeights> = {
  own: 2.78,
  around: 0.76,
  predicate: 1.4,
  anaphora: 0.98,
  lexical: 1.56,
  context: 5.47,
  dense: 3.35,
  speaker: 3.25,
  continues: 4,
  credit: 1.91,
  form: 2.03,
  answerType: 2.71,
  near: 1.42,
  counted: 1.58,
  link: 0,
  focus: 0,
  detail: 1.55,
  substance: 1.59,
};

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
