import type { Evidence, EvidenceFeatures } from './evidence.js';

/** What each feature counts; all are 0 or more, so that more evidence never makes a span less likely. */
export type Weights = Readonly<Record<keyof EvidenceFeatures, number>>;

/** Evidence with how strongly it speaks for itself. */
export interface Judged extends Evidence {
  /** Weighted sum of its features; the differences between spans of one question are log-odds. */
  readonly strength: number;
}

/**
 * Fitted by conditional logistic regression (which of the spans found answers?): `npm run train:answering`.
 */
export const RANKING: Partial<Weights> = {
  own: 3.18,
  around: 0.53,
  predicate: 2.19,
  anaphora: 1.07,
  lexical: 1.58,
  context: 5.9,
  dense: 3.01,
  speaker: 1.29,
  credit: 2.91,
  form: 2.26,
  answerType: 3.21,
  counted: 1.45,
  detail: 1.29,
  substance: 1.61,
};

/** The evidence from strongest to weakest. */
export function judgeEvidence(evidence: readonly Evidence[], weights: Partial<Weights> = RANKING): Judged[] {
  return evidence
    .map((one) => ({ ...one, strength: weigh(one.features, weights) }))
    .sort((a, b) => b.strength - a.strength || a.article - b.article || a.start - b.start);
}

/** The weighted sum of features. */
export function weigh(features: EvidenceFeatures, weights: Partial<Weights>): number {
  let sum = 0;
  for (const name of Object.keys(weights) as (keyof Weights)[]) sum += (weights[name] ?? 0) * features[name];
  return sum;
}
