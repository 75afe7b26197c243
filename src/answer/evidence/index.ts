export {
  type AnswerKind,
  answerKind,
  CONFIDENCE,
  type ConfidenceFeatures,
  type ConfidenceModel,
  confidence,
  confidenceFeatures,
  THRESHOLD,
} from './confidence.js';
export { creditSteps } from './credits.js';
export type { Evidence, EvidenceFeatures } from './evidence.js';
export { findEvidence, type Shown, type Sources } from './find-evidence.js';
export { type Findings, isAnswered, wantsAnything } from './findings.js';
export { gatherEvidence } from './gather-evidence.js';
export {
  RANKING_WEIGHTS,
  type RankedEvidence,
  type Ranking,
  type RankingWeights,
  rankEvidence,
} from './rank-evidence.js';
export { SPEAKER_FIT } from './speaker-fit.js';
export { voiceSteps } from './voices.js';
