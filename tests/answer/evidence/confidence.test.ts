import { describe, expect, test } from 'vitest';
import { answerability, confidenceIn } from '../../../src/answer/evidence/confidence.js';
import type { AnswerableModel } from '../../../src/answer/evidence/models.js';
import type { RankedEvidence, Ranking } from '../../../src/answer/evidence/rank-evidence.js';

/** A ranking of pieces with these strengths and shares of the topic. */
function ranking(
  pieces: readonly { strength: number; own?: number; alignment?: number; speaker?: number }[],
): Ranking {
  const ranked = pieces.map(({ strength, own = 0.5, alignment = 0, speaker = 0 }, article) => ({
    ...{ start: 0, end: 10, passage: article, article, quote: null, statement: null, strength },
    features: new Proxy({ own, alignment, speaker } as Record<string, number>, {
      get: (all, name) => all[String(name)] ?? 0,
    }),
  }));
  const question = { speaker: null, answerType: null };
  return { question, ranked, terms: 3 } as unknown as Ranking;
}

const model: AnswerableModel = { bias: 0, weights: { own: 2 } };
const models = { words: model, amount: model, thing: model, account: model };
const right = { bias: 0, answerable: 1, share: 1, quote: 0 };

describe('how likely the articles hold an answer', () => {
  test('grows with what speaks for one', () => {
    const weak = answerability(ranking([{ strength: 1, own: 0.1 }]), models);
    const strong = answerability(ranking([{ strength: 1, own: 0.9 }]), models);
    expect(weak).toBeCloseTo(1 / (1 + Math.exp(-0.2)));
    expect(strong).toBeGreaterThan(weak);
  });

  test('is nothing where nothing was found', () => {
    expect(answerability(ranking([]), models)).toBe(0);
  });

  test('is nothing where what was found neither holds a word of the topic nor comes near it in meaning', () => {
    expect(answerability(ranking([{ strength: 9, own: 0, alignment: 0.1 }]), models)).toBe(0);
    expect(answerability(ranking([{ strength: 9, own: 0, alignment: 0.6 }]), models)).toBeGreaterThan(0);
  });
});

test('somebody who is surely meant and says no word of the topic is silent, whatever others say of it', () => {
  const found = ranking([{ strength: 9, own: 0.5, alignment: 0.3, speaker: 1 }]);
  const meant = {
    ...found,
    question: { ...found.question, speaker: { isSure: true } },
  } as unknown as Ranking;
  expect(answerability(meant, models)).toBe(0);
  const doubtful = {
    ...found,
    question: { ...found.question, speaker: { isSure: false } },
  } as unknown as Ranking;
  expect(answerability(doubtful, models)).toBeGreaterThan(0);
});

describe('how likely one piece of evidence is right', () => {
  const found = ranking([{ strength: 3 }, { strength: 1 }]);
  const [best, second] = found.ranked as [RankedEvidence, RankedEvidence];

  test('is less where others are as strong', () => {
    expect(confidenceIn(found, models, right)(best)).toBeGreaterThan(
      confidenceIn(found, models, right)(second),
    );
    const crowd = ranking([{ strength: 3 }, { strength: 3 }, { strength: 3 }]);
    expect(confidenceIn(crowd, models, right)(crowd.ranked[0] as RankedEvidence)).toBeLessThan(
      confidenceIn(found, models, right)(best),
    );
  });
});
