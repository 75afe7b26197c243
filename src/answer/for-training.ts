/** What fitting the weights of answering needs of it, and no face does. */
export { type Answerer, createAnswerer } from './answerer.js';
export {
  ANSWERABLE,
  type AnswerableModel,
  type AnswerKind,
  type AnswerSigns,
  answerability,
  answerableOdds,
  answerKind,
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
  THRESHOLD,
} from './evidence/index.js';
