/** What fitting the weights of answering needs of it, and no face does. */
export { type Answerer, createAnswerer } from './answerer.js';
export {
  type AnswerKind,
  answerKind,
  CONFIDENCE,
  type ConfidenceFeatures,
  type ConfidenceModel,
  confidence,
  confidenceFeatures,
  type Evidence,
  type EvidenceFeatures,
  type Findings,
  RANKING_WEIGHTS,
  type Ranking,
  type RankingWeights,
  rankEvidence,
  THRESHOLD,
} from './evidence/index.js';
