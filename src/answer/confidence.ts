import { overlaps } from '../text/span.js';
import { type Judged, type Weights, weigh } from './judge-evidence.js';

/** From this probability on, evidence is shown as an answer. */
export const THRESHOLD = 0.31;

/** Log-odds that evidence answers: a bias and the weight of each thing that speaks for it, all 0 or more. */
export const CONFIDENCE = {
  bias: -5.9,
  features: { amount: 1.2, paragraph: 1, dense: 0.6, answerType: 2.3 } satisfies Partial<Weights>,
  /** Share of the question's words, by rarity, that the articles know at all. */
  known: 1,
  /** Lead over the next evidence, and over the next of another article, from 0 to 1. */
  lead: 1,
  leadOverArticles: 1.1,
} as const;

/** Leads of this strength are as clear as can be. */
const CLEAR = { lead: 3, leadOverArticles: 5 } as const;

/** What a piece of evidence stands beside. */
export interface Company {
  /** All evidence, strongest first. */
  readonly judged: readonly Judged[];
  readonly known: number;
}

/** The probability, 0 to 1, that one piece of evidence answers the question: logistic regression. */
export function confidence(one: Judged, { judged, known }: Company): number {
  const isApart = (other: Judged) => other.article !== one.article || !overlaps(other, one);
  const weaker = judged.filter((other) => other.strength <= one.strength && isApart(other));
  const next = weaker[0];
  const elsewhere = weaker.find((other) => other.article !== one.article);
  const odds =
    CONFIDENCE.bias +
    weigh(one.features, CONFIDENCE.features) +
    CONFIDENCE.known * known +
    CONFIDENCE.lead * leadOver(next, one, CLEAR.lead) +
    CONFIDENCE.leadOverArticles * leadOver(elsewhere, one, CLEAR.leadOverArticles);
  return 1 / (1 + Math.exp(-odds));
}

function leadOver(other: Judged | undefined, one: Judged, clear: number): number {
  return other ? Math.min(clear, one.strength - other.strength) / clear : 1;
}
