import { type Judged, type Weights, weigh } from './judge-evidence.js';
import { SPEAKER_FIT } from './speaker-fit.js';

/** From this probability on, evidence is shown as an answer. */
export const THRESHOLD = 0.37;

/** Log-odds that evidence answers: a bias and the weight of each thing that speaks for it, all 0 or more. */
export const CONFIDENCE = {
  bias: -6.4,
  features: { amount: 1.2, paragraph: 1.35, answerType: 0.7, measure: 2.3 } satisfies Partial<Weights>,
  /** Share of the question's words, by rarity, that the articles know at all. */
  known: 1.25,
  /** Words of the speaker meant: there are fewer of them to choose from. */
  quoted: 0.35,
  /** Lead over the strongest evidence of another article, from 0 to 1. */
  lead: 1,
} as const;

/** A lead of this strength is as clear as can be; over nothing at all it says nothing and counts half. */
const CLEAR_LEAD = 5;
const NO_RIVAL = 0.5;

/** What a piece of evidence stands beside. */
export interface Company {
  /** All evidence, strongest first. */
  readonly judged: readonly Judged[];
  readonly known: number;
}

/** The probability, 0 to 1, that one piece of evidence answers the question: logistic regression. */
export function confidence(one: Judged, { judged, known }: Company): number {
  const rival = judged.find((other) => other.article !== one.article && other.strength <= one.strength);
  const lead = rival ? Math.min(1, (one.strength - rival.strength) / CLEAR_LEAD) : NO_RIVAL;
  const odds =
    CONFIDENCE.bias +
    weigh(one.features, CONFIDENCE.features) +
    CONFIDENCE.known * known +
    (one.features.speaker === SPEAKER_FIT.quoted ? CONFIDENCE.quoted : 0) +
    CONFIDENCE.lead * lead;
  return 1 / (1 + Math.exp(-odds));
}
