import type { Evidence, EvidenceFeatures } from './evidence.js';

/** What each feature counts; all are 0 or more, so that more evidence never makes a span less likely. */
export type Weights = Readonly<Record<keyof EvidenceFeatures, number>>;

/** Evidence with how strongly it speaks for itself. */
export interface Judged extends Evidence {
  /** Weighted sum of its features; the differences between spans of one question are log-odds. */
  readonly strength: number;
}

/**
 * Fitted by conditional logistic regression (which of the spans found answers?) on annotated questions over
 * news and encyclopedia articles, cross-validated by article.
 */
export const RANKING: Partial<Weights> = {
  own: 3.4,
  around: 1.9,
  paragraph: 4.6,
  dense: 1.3,
  speaker: 0.9,
  form: 1.6,
  answerType: 2.1,
  detail: 0.8,
  substance: 1.3,
};

/** The evidence from strongest to weakest. */
export function judgeEvidence(evidence: readonly Evidence[]): Judged[] {
  return evidence
    .map((one) => ({ ...one, strength: weigh(one.features, RANKING) }))
    .sort((a, b) => b.strength - a.strength || a.article - b.article || a.start - b.start);
}

/** The weighted sum of features. */
export function weigh(features: EvidenceFeatures, weights: Partial<Weights>): number {
  let sum = 0;
  for (const name of Object.keys(weights) as (keyof Weights)[]) sum += (weights[name] ?? 0) * features[name];
  return sum;
}
