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
  own: 2.89,
  around: 0.81,
  predicate: 1.39,
  anaphora: 0.97,
  lexical: 1.56,
  context: 5.47,
  dense: 3.37,
  speaker: 3.28,
  credit: 1.87,
  form: 2.04,
  answerType: 2.85,
  counted: 1.65,
  detail: 1.53,
  substance: 1.55,
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
