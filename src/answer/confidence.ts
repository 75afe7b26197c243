import { type Judged, type Weights, weigh } from './judge-evidence.js';

/** From this probability on, evidence is shown as an answer. */
export const THRESHOLD = 0.26;

/** Log-odds that evidence answers: a bias and weights of its features, and of its lead over the next (0 to 1). */
export const CONFIDENCE: {
  readonly bias: number;
  readonly lead: number;
  readonly features: Partial<Weights>;
} = {
  bias: -5,
  lead: 0.75,
  features: { around: 2.3, paragraph: 1, dense: 1.6, speaker: 2, answerType: 1.4 },
};

/** A lead of this strength is as clear as can be. */
const CLEAR_LEAD = 3;

/**
 * The probability, 0 to 1, that one piece of evidence answers the question: logistic regression.
 *
 * @param next the strongest evidence that does not overlap it and is weaker, if any
 */
export function confidence(one: Judged, next: Judged | undefined): number {
  const lead = next ? Math.min(CLEAR_LEAD, Math.max(0, one.strength - next.strength)) / CLEAR_LEAD : 1;
  const odds = CONFIDENCE.bias + CONFIDENCE.lead * lead + weigh(one.features, CONFIDENCE.features);
  return 1 / (1 + Math.exp(-odds));
}
