import { expect, test } from 'vitest';
import { abstentionCurve } from '../../src/eval/abstention-curve.js';
import type { QuestionScore } from '../../src/eval/questions.js';

const score = (
  isAnswerable: boolean,
  probability: number | null,
  rank: number | null = null,
): QuestionScore =>
  ({
    question: { gold: isAnswerable ? {} : null },
    answer: {
      outcome: probability === null ? 'not-found' : 'answered',
      answerable: probability,
    },
    rank,
  }) as unknown as QuestionScore;
const scores = [score(true, 0.9, 1), score(true, 0.4, 2), score(false, 0.5), score(false, null)];

test('a higher threshold answers less and is right more often', () => {
  expect(abstentionCurve(scores, [0, 0.45, 0.8])).toEqual([
    { threshold: 0, coverage: 0.75, precision: 1 / 3, refused: 0, abstained: 0.5 },
    { threshold: 0.45, coverage: 0.5, precision: 1 / 2, refused: 0.5, abstained: 0.5 },
    { threshold: 0.8, coverage: 0.25, precision: 1, refused: 0.5, abstained: 1 },
  ]);
});

test('where nothing is answered there is no precision', () => {
  expect(abstentionCurve(scores, [1])[0]).toMatchObject({ coverage: 0, precision: null });
});
