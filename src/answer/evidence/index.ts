export {
  answerability,
  answerableOdds,
  answerSigns,
  confidenceIn,
  rightFeatures,
  THRESHOLD,
  UNASKED_THRESHOLD,
} from './confidence.js';
export { creditsOf } from './credits.js';
export type { Evidence, EvidenceFeatures } from './evidence.js';
export { findEvidence, readAhead, type Shown, type Sources } from './find-evidence.js';
export { type Findings, isAnswered, wantsAnything } from './findings.js';
export { gatherEvidence } from './gather-evidence.js';
export type { AnswerableModel, AnswerSigns, RankingWeights, RightModel, SignModel } from './models.js';
export {
  type RankedEvidence,
  type Ranking,
  rankEvidence,
} from './rank-evidence.js';
export { SPEAKER_FIT } from './speaker-fit.js';
export { RANKING_WEIGHTS } from './weights.js';
