import type { EvidenceFeatures } from './evidence.js';

/** What each feature counts; all are 0 or more, so that more evidence never makes a span less likely. */
export type RankingWeights = Readonly<Record<keyof EvidenceFeatures, number>>;

/** What tells whether there is an answer. All but `strength` and `lead` lie between 0 and 1. */
export interface AnswerSigns {
  /** `RankedEvidence.strength` of the strongest over `STRONG`: about 0 to 1.5. */
  readonly strength: number;
  /** How many words and phrases were searched for, 1 from `MANY_TERMS` on: where more is asked, a smaller share is found. */
  readonly terms: number;
  /** Lead of the strongest over the strongest of another article, up to 1; half where there is none. */
  readonly lead: number;
  /** The strongest's share of all that was found, by the conditional model of the ranking. */
  readonly share: number;
  /** 1 for a quote. */
  readonly quote: number;
  /** These as in `EvidenceFeatures`, of the strongest. */
  readonly measure: number;
  readonly near: number;
  readonly counted: number;
  readonly predicate: number;
  readonly names: number;
  readonly following: number;
  readonly title: number;
  readonly voice: number;
  readonly theirOwn: number;
  readonly theirAround: number;
  /** The greatest `EvidenceFeatures.own`, `alignment`, `likeness` and `dense` (0 where below) among the strongest pieces. */
  readonly own: number;
  readonly alignment: number;
  readonly likeness: number;
  readonly dense: number;
}

/** Log-odds that there is an answer: a bias and weights, of either sign, for some signs tell much the same. */
export interface AnswerableModel {
  readonly bias: number;
  readonly weights: Partial<Readonly<Record<keyof AnswerSigns, number>>>;
}

/** Log-odds that one piece of evidence is right, from those that there is an answer and the logarithm of its share. */
export interface RightModel {
  readonly bias: number;
  readonly answerable: number;
  readonly share: number;
  readonly quote: number;
}

/**
 * What kind of answer a question wants, for the same evidence tells more of one than of another: somebody's words, among
 * which there is less to choose from; an amount: figures stand everywhere; a thing, which somebody, a name, a place or a
 * date is, too; an account of anything else.
 */
export type AnswerKind = 'words' | 'amount' | 'thing' | 'account';
