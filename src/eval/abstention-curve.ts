import type { QuestionScore } from './questions.js';

/** What answering only from one probability on would mean. */
export interface AbstentionPoint {
  readonly threshold: number;
  /** Share of all questions that would be answered. */
  readonly coverage: number;
  /** Share of the answered ones whose first citation is right; null where none is answered. */
  readonly precision: number | null;
  /** Share of the answerable questions that would be refused. */
  readonly refused: number;
  /** Share of the unanswerable questions that would rightly not be answered. */
  readonly abstained: number;
}

/**
 * Coverage against precision for thresholds from 0 to 1.
 *
 * @param scores of questions asked of an answerer with threshold 0, so that every answer has its probability
 */
export function abstentionCurve(
  scores: readonly QuestionScore[],
  thresholds: readonly number[],
): AbstentionPoint[] {
  const answerable = scores.filter(({ question }) => question.gold !== null);
  const unanswerable = scores.filter(({ question }) => question.gold === null);
  return thresholds.map((threshold) => {
    const isAnswered = ({ answer }: QuestionScore) =>
      answer.outcome === 'answered' && (answer.answerable ?? 0) >= threshold;
    const answered = scores.filter(isAnswered);
    const right = answered.filter(({ rank }) => rank === 1).length;
    return {
      threshold,
      coverage: share(answered.length, scores.length),
      precision: answered.length > 0 ? right / answered.length : null,
      refused: 1 - share(answerable.filter(isAnswered).length, answerable.length),
      abstained: 1 - share(unanswerable.filter(isAnswered).length, unanswerable.length),
    };
  });
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
