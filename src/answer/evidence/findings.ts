import type { PassageScore } from '../../search/index.js';
import { answerability } from './confidence.js';
import type { Ranking } from './rank-evidence.js';

/** What was found for a question. */
export interface Findings extends Ranking {
  /** The best paragraphs, best first. */
  readonly passages: readonly PassageScore[];
  /** Some of the question was not read (`Answer.partlyRead`). */
  readonly isPart: boolean;
}

/** Whether what was found holds an answer with at least this probability, 0 to 1. */
export function isAnswered(findings: Findings, threshold: number): boolean {
  return findings.ranked.length > 0 && (wantsAnything(findings) || answerability(findings) >= threshold);
}

/** Whether the question wants words on whatever topic: somebody's, or, as "who else", those of anybody but whoever was shown. */
export function wantsAnything({ question }: Findings): boolean {
  return (
    question.topic.length === 0 && (question.speaker !== null || question.goesOn?.without === 'speakers')
  );
}
