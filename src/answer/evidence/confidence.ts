import { isAccount } from '../../languages/index.js';
import { largestOf } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { isMeasure } from './answer-type.js';
import type { RankedEvidence, Ranking } from './rank-evidence.js';

/** From this probability on, evidence is shown as an answer. */
export const THRESHOLD = 0.38;

/** What speaks for a piece of evidence in its ranking; each grows with how likely it answers. */
export interface ConfidenceFeatures {
  /** `RankedEvidence.strength` over `STRONG`: about 0 to 1.5. */
  readonly strength: number;
  /** How many words and phrases were searched for, 1 from `MANY_TERMS` on: where more is asked, a smaller share is found. */
  readonly terms: number;
  /** `EvidenceFeatures.measure`. */
  readonly measure: number;
  /** `EvidenceFeatures.near`. */
  readonly near: number;
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
}

/** Log-odds that evidence answers: a bias and weights, all of them 0 or more. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Partial<Readonly<Record<keyof ConfidenceFeatures, number>>>;
}

/** What kind of answer a question wants: the same evidence tells more of one than of another. */
export type AnswerKind = 'words' | 'amount' | 'thing' | 'account';

/**
 * Questions for somebody's words: among the words of one person there is less to choose from. For an amount: figures
 * stand everywhere, and must stand beside what is to be counted. For a thing, which somebody, a name, a place or a date
 * is, too; and for an account of anything else. Fitted by `npm run train:answering`.
 */
export const CONFIDENCE: Readonly<Record<AnswerKind, ConfidenceModel>> = {
  words: { bias: -8.91, weights: { strength: 7.9, terms: 3.7 } },
  amount: {
    bias: -5.5,
    weights: {
      strength: 0.3,
      terms: 1.7,
      measure: 2.07,
      near: 2.76,
      counted: 0.47,
      predicate: 0.18,
      own: 0.41,
      lead: 2.2,
    },
  },
  thing: {
    bias: -3.77,
    weights: { strength: 1.37, terms: 1.26, near: 0.89, predicate: 0.89, own: 0.4, lead: 1.55, quote: 0.47 },
  },
  account: {
    bias: -4.73,
    weights: { strength: 1.03, terms: 2.4, predicate: 0.33, own: 2.35, lead: 2.4, quote: 0.19 },
  },
};

const STRONG = 20;
const MANY_TERMS = 8;
/** A lead of this strength is as clear as can be. */
const CLEAR_LEAD = 5;
/** The strongest pieces of evidence, one of which should hold the topic itself. */
const STRONGEST = 5;

/** The probability, 0 to 1, that one piece of evidence answers the question: logistic regression. */
export function confidence(one: RankedEvidence, ranking: Ranking, models = CONFIDENCE): number {
  const { bias, weights } = models[answerKind(ranking.question)];
  const features = confidenceFeatures(one, ranking);
  let odds = bias;
  for (const name of Object.keys(weights) as (keyof ConfidenceFeatures)[]) {
    odds += (weights[name] ?? 0) * features[name];
  }
  return 1 / (1 + Math.exp(-odds));
}

/** Which of the models tells about a question. */
export function answerKind({ speaker, answerType }: UnderstoodQuestion): AnswerKind {
  if (speaker) return 'words';
  if (answerType === null || isAccount(answerType)) return 'account';
  return isMeasure(answerType) ? 'amount' : 'thing';
}

/** What speaks for one piece of evidence. */
export function confidenceFeatures(one: RankedEvidence, { terms, ranked }: Ranking): ConfidenceFeatures {
  const rival = ranked.find((other) => other.article !== one.article && other.strength <= one.strength);
  return {
    strength: one.strength / STRONG,
    terms: Math.min(1, terms / MANY_TERMS),
    measure: one.features.measure,
    near: one.features.near,
    counted: one.features.counted,
    predicate: one.features.predicate,
    own: largestOf(
      ranked.slice(0, STRONGEST).map(({ features }) => features.own),
      one.features.own,
    ),
    lead: rival ? Math.min(1, (one.strength - rival.strength) / CLEAR_LEAD) : 0.5,
    quote: one.quote ? 1 : 0,
  };
}
