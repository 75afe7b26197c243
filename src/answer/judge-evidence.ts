import type { EvidenceFeatures } from './evidence.js';

/** What each feature adds to the log-odds that the span answers. */
export type Weights = Readonly<Record<keyof EvidenceFeatures | 'bias', number>>;

export const WEIGHTS: Weights = {
  bias: -6,
  own: 1.5,
  sentence: 2.5,
  passage: 2.5,
  article: 1,
  dense: 3,
  speaker: 1,
  form: 0.7,
  answerType: 1,
};

/** From this probability on, the best citation is shown as the answer. */
export const THRESHOLD = 0.35;

/** The log-odds that the span answers the question: a weighted sum (logistic regression). */
export function logOdds(features: EvidenceFeatures, weights: Weights = WEIGHTS): number {
  let sum = weights.bias;
  for (const name of Object.keys(features) as (keyof EvidenceFeatures)[])
    sum += weights[name] * features[name];
  return sum;
}

/** The probability for log-odds, 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
