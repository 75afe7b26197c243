import type { Judged } from './judge-evidence.js';
import type { UnderstoodQuestion } from './understood-question.js';

/** From this probability on, evidence is shown as an answer. */
export const THRESHOLD = 0.36;

/** What speaks for a piece of evidence in its company; each grows with how likely it answers. */
export interface ConfidenceFeatures {
  /** `Judged.strength` over `STRONG`: about 0 to 1.5. */
  readonly strength: number;
  /** How many words and phrases were searched for, 1 from `MANY_TERMS` on: where more is asked, a smaller share is found. */
  readonly terms: number;
  /** `EvidenceFeatures.measure`. */
  readonly measure: number;
  /** `EvidenceFeatures.counted`. */
  readonly counted: number;
  /** `EvidenceFeatures.predicate`. */
  readonly predicate: number;
  /** The greatest share of the topic (`EvidenceFeatures.own`) among the strongest pieces. */
  readonly own: number;
  /** Lead over the strongest evidence of another article, 0 to 1; half where there is none. */
  readonly lead: number;
  /** 1 for a quote. */
  readonly quote: number;
  /** 1 where words are asked for of somebody whom no article quotes. */
  readonly unquoted: number;
}

/** Log-odds that evidence answers: a bias and weights, all of them 0 or more. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Partial<Readonly<Record<keyof ConfidenceFeatures, number>>>;
}

/**
 * Questions for somebody's words, and all others: among the words of one person there is less to choose from, so the
 * same evidence tells more. Fitted by `npm run train:answering`.
 */
export const CONFIDENCE: Readonly<Record<'words' | 'others', ConfidenceModel>> = {
  words: { bias: -8.88, weights: { strength: 7.79, terms: 3.67, predicate: 0, unquoted: 0.07 } },
  others: {
    bias: -6.74,
    weights: {
      strength: 0.95,
      terms: 1.83,
      measure: 2.57,
      counted: 0.19,
      predicate: 0.61,
      own: 1.27,
      lead: 2.16,
      quote: 0.28,
    },
  },
};

const STRONG = 20;
const MANY_TERMS = 8;
/** A lead of this strength is as clear as can be. */
const CLEAR_LEAD = 5;
/** The strongest pieces of evidence, one of which should hold the topic itself. */
const STRONGEST = 5;

/** What a piece of evidence stands beside. */
export interface Company {
  readonly question: UnderstoodQuestion;
  /** How many words and phrases were searched for. */
  readonly terms: number;
  /** All evidence, strongest first. */
  readonly judged: readonly Judged[];
}

/** The probability, 0 to 1, that one piece of evidence answers the question: logistic regression. */
export function confidence(one: Judged, company: Company, models = CONFIDENCE): number {
  const { bias, weights } = models[confidenceModel(company.question)];
  const features = confidenceFeatures(one, company);
  let odds = bias;
  for (const name of Object.keys(weights) as (keyof ConfidenceFeatures)[]) {
    odds += (weights[name] ?? 0) * features[name];
  }
  return 1 / (1 + Math.exp(-odds));
}

/** Which of the two models tells about a question. */
export function confidenceModel({ speaker }: UnderstoodQuestion): keyof typeof CONFIDENCE {
  return speaker ? 'words' : 'others';
}

/** What speaks for one piece of evidence. */
export function confidenceFeatures(one: Judged, { question, terms, judged }: Company): ConfidenceFeatures {
  const rival = judged.find((other) => other.article !== one.article && other.strength <= one.strength);
  return {
    strength: one.strength / STRONG,
    terms: Math.min(1, terms / MANY_TERMS),
    measure: one.features.measure,
    counted: one.features.counted,
    predicate: one.features.predicate,
    own: Math.max(one.features.own, ...judged.slice(0, STRONGEST).map(({ features }) => features.own)),
    lead: rival ? Math.min(1, (one.strength - rival.strength) / CLEAR_LEAD) : 0.5,
    quote: one.quote ? 1 : 0,
    unquoted: question.speaker?.names.size === 0 ? 1 : 0,
  };
}
