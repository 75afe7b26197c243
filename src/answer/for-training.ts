/** What fitting the weights of answering needs of it, and no face does. */
export { type Answerer, createAnswerer } from './answerer.js';
export {
  type AnswerableModel,
  type AnswerSigns,
  answerability,
  answerableOdds,
  answerSigns,
  confidenceIn,
  type Evidence,
  type EvidenceFeatures,
  type Findings,
  RANKING_WEIGHTS,
  type RankedEvidence,
  type Ranking,
  type RankingWeights,
  type RightModel,
  rankEvidence,
  rightFeatures,
  type SignModel,
  THRESHOLD,
} from './evidence/index.js';
