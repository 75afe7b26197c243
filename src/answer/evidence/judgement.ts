import type { PassageScore } from '../../search/searcher.js';
import { type Company, confidence } from './confidence.js';

/** What was found for a question. */
export interface Judgement extends Company {
  /** The best paragraphs, best first. */
  readonly passages: readonly PassageScore[];
  /** Some of the question was not read (`Answer.partlyRead`). */
  readonly isPart: boolean;
}

/** Whether anything of what was found answers with at least this probability, 0 to 1. */
export function isAnswered(judgement: Judgement, threshold: number): boolean {
  const [best] = judgement.judged;
  return best !== undefined && (wantsAnything(judgement) || confidence(best, judgement) >= threshold);
}

/** Whether the question wants somebody's words, on whatever topic. */
export function wantsAnything({ question }: Judgement): boolean {
  return question.topic.length === 0 && question.speaker !== null;
}
