import type { AnswerableModel, AnswerKind, RankingWeights, RightModel } from './models.js';

/* Fitted by `npm run train:answering`: see docs/answering.md. */

/** What each feature counts; the others count nothing. */
export const RANKING_WEIGHTS: Partial<RankingWeights> = {
  around: 0.32,
  anaphora: 1.42,
  told: 0.31,
  following: 1.67,
  names: 0.61,
  title: 1.61,
  alignment: 1.63,
  likeness: 2.8,
  lexical: 0.94,
  context: 3.78,
  dense: 1.66,
  form: 1.15,
  answerType: 1.7,
  near: 1.23,
  measure: 1.64,
  counted: 0.78,
  detail: 1.81,
  substance: 0.58,
  voice: 0.98,
  continues: 3.78,
  speaker: 2.77,
  voiceLead: 0.63,
  ownLead: 1.31,
  predicateLead: 0.42,
  denseLead: 1.66,
};

export const ANSWERABLE: Readonly<Record<AnswerKind, AnswerableModel>> = {
  words: { bias: 0, weights: {} },
  amount: { bias: 0, weights: {} },
  thing: { bias: 0, weights: {} },
  account: { bias: 0, weights: {} },
};

export const RIGHT: RightModel = { bias: 0, answerable: 1, share: 1, quote: 0 };
