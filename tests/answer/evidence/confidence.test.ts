import { describe, expect, test } from 'vitest';
import { answerability, answerSigns, confidenceIn } from '../../../src/answer/evidence/confidence.js';
import type { AnswerableModel, SignModel } from '../../../src/answer/evidence/models.js';
import type { RankedEvidence, Ranking } from '../../../src/answer/evidence/rank-evidence.js';
import type { TopicReading } from '../../../src/answer/evidence/topic-reading.js';

/** What is found of a topic where nothing is told of it. */
const TOPIC: TopicReading = {
  terms: 3,
  strangers: 0,
  inArticle: () => ({ words: 0, information: 0, anchor: 0, missingName: 0 }),
  inPassage: () => 0,
};
const QUESTION = {
  text: '',
  speaker: null,
  answerType: null,
  language: 'en',
  words: new Set<string>(),
  owners: new Set(),
  goesOn: null,
};

/** A ranking of pieces with these strengths and features, each of an article of its own where none is given. */
function ranking(
  pieces: readonly {
    strength: number;
    article?: number;
    own?: number;
    akin?: number;
    speaker?: number;
    theirAround?: number;
    title?: number;
  }[],
  topic: Partial<TopicReading> = {},
  question: object = {},
): Ranking {
  const ranked = pieces.map(({ strength, article, own = 0.5, ...features }, i) => ({
    ...{ start: 0, end: 10, passage: i, article: article ?? i, quote: null, statement: null, strength },
    features: new Proxy({ own, ...features } as Record<string, number>, {
      get: (all, name) => all[String(name)] ?? 0,
    }),
  }));
  return {
    question: { ...QUESTION, ...question },
    ranked,
    topic: { ...TOPIC, ...topic },
  } as unknown as Ranking;
}

const even: SignModel = { bias: 0, weights: {} };
const model: AnswerableModel = { onTopic: even, answered: { bias: 0, weights: { strength: 2 } } };
const right = { bias: 0, answerable: 1, share: 1, quote: 0 };

describe('how likely the articles hold an answer', () => {
  test('grows with what speaks for one', () => {
    const weak = answerability(ranking([{ strength: 1 }]), model);
    const strong = answerability(ranking([{ strength: 19 }]), model);
    expect(weak).toBeCloseTo(0.5 / (1 + Math.exp(-0.1)));
    expect(strong).toBeGreaterThan(weak);
  });

  test('is no greater than that the question is about anything they tell of', () => {
    const elsewhere = { ...model, onTopic: { bias: -4, weights: {} } };
    expect(answerability(ranking([{ strength: 900 }]), elsewhere)).toBeLessThan(0.02);
  });

  test('is nothing where nothing was found', () => {
    expect(answerability(ranking([]), model)).toBe(0);
  });

  test.each([
    ['the title above the words of the speaker meant', { title: 0.5 }, true],
    ['the sentence beside them', { theirAround: 0.2 }, true],
    ['little of the title', { title: 0.2 }, false],
  ])('is something where the topic stands in %s', (_, features, isSomething) => {
    const found = ranking([{ strength: 9, own: 0, ...features }], {}, { speaker: { isSure: true } });
    expect(answerability(found, model) > 0).toBe(isSomething);
  });

  test('is nothing where what was found neither holds a word of the topic nor comes near it in meaning', () => {
    expect(answerability(ranking([{ strength: 9, own: 0, akin: 0.1 }]), model)).toBe(0);
    expect(answerability(ranking([{ strength: 9, own: 0, akin: 0.6 }]), model)).toBeGreaterThan(0);
  });
});

describe('what tells whether there is an answer', () => {
  test('is what no article holds in any form', () => {
    expect(answerSigns(ranking([{ strength: 1 }], { strangers: 1 }))?.strangers).toBe(0.5);
    expect(answerSigns(ranking([{ strength: 1 }], { strangers: 5 }))?.strangers).toBe(1);
  });

  test('is what the article of the strongest piece holds, and how much of it stands in one paragraph', () => {
    const inArticle = (article: number) =>
      article === 7 ? { words: 2, information: 9, anchor: 3.5, missingName: 0.25 } : TOPIC.inArticle(0);
    const found = ranking(
      [
        { strength: 2, article: 7 },
        { strength: 1, article: 3 },
      ],
      { inArticle, inPassage: (passage) => (passage === 1 ? 0.75 : 0.5) },
    );
    expect(answerSigns(found)).toMatchObject({
      held: 0.4,
      information: 0.9,
      anchor: 0.5,
      missingName: 0.25,
      passage: 0.75,
      focus: 0.5,
    });
  });

  test('is a name, whoever is surely meant, whom the topic leaves out', () => {
    const meant = ranking([{ strength: 1 }], {}, { speaker: { isSure: true } });
    expect(answerSigns(meant)).toMatchObject({ anchor: 1, sure: 1 });
  });

  test('are the words of whom the question means, and of nobody where it means nobody', () => {
    const pieces = [{ strength: 1, speaker: 1, theirAround: 0.4 }];
    const meant = answerSigns(ranking(pieces, {}, { speaker: { isSure: false } }));
    expect(meant).toMatchObject({ around: 0.4, theirAround: 0.4, theirs: 1 });
    expect(answerSigns(ranking(pieces))).toMatchObject({ around: 0.4, theirAround: 0 });
  });

  test('is that somebody asks for themselves', () => {
    const asking = (text: string) => ranking([{ strength: 1 }], {}, { text });
    expect(answerSigns(asking('Can I renew my passport?'))?.personal).toBe(1);
    expect(answerSigns(asking('renew his passport'))?.personal).toBe(0);
    expect(answerSigns(asking('who said “my passport is lost”'))?.personal).toBe(0);
  });
});

describe('how likely one piece of evidence is right', () => {
  const found = ranking([{ strength: 3 }, { strength: 1 }]);
  const [best, second] = found.ranked as [RankedEvidence, RankedEvidence];

  test('is less where others are as strong', () => {
    expect(confidenceIn(found, model, right)(best)).toBeGreaterThan(
      confidenceIn(found, model, right)(second),
    );
    const crowd = ranking([{ strength: 3 }, { strength: 3 }, { strength: 3 }]);
    expect(confidenceIn(crowd, model, right)(crowd.ranked[0] as RankedEvidence)).toBeLessThan(
      confidenceIn(found, model, right)(best),
    );
  });
});
