import { describe, expect, test } from 'vitest';
import type { Candidate, Example } from '../../embeddings/training/answering/examples.js';
import { fitConfidence } from '../../embeddings/training/answering/fit-confidence.js';
import { fitRanking } from '../../embeddings/training/answering/fit-ranking.js';
import { minimise } from '../../embeddings/training/minimise.js';
import type { EvidenceFeatures } from '../../src/answer/evidence/evidence.js';
import type { RankedEvidence } from '../../src/answer/evidence/rank-evidence.js';
import type { TopicReading } from '../../src/answer/evidence/topic-reading.js';
import { RANKING_WEIGHTS } from '../../src/answer/evidence/weights.js';
import type { UnderstoodQuestion } from '../../src/answer/question/understood-question.js';
import type { EvalQuestion } from '../../src/eval/question-file.js';

const NOTHING: EvidenceFeatures = {
  own: 0,
  around: 0,
  predicate: 0,
  anaphora: 0,
  following: 0,
  title: 0,
  fresh: 0,
  akin: 0,
  alignment: 0,
  likeness: 0,
  lexical: 0,
  context: 0,
  dense: 0,
  continues: 0,
  voice: 0,
  voiceLead: 0,
  ownLead: 0,
  predicateLead: 0,
  theirOwn: 0,
  theirAround: 0,
  form: 0,
  answerType: 0,
  near: 0,
  measure: 0,
  counted: 0,
  quotes: 0,
  concise: 0,
  depth: 0,
  detail: 0,
  substance: 0,
  speaker: 0.5,
};
const QUESTION: UnderstoodQuestion = {
  text: 'how many pupils will the school take?',
  language: 'en',
  speaker: null,
  people: [],
  wantsQuote: false,
  topic: [],
  counted: [],
  answerType: null,
  words: new Set(),
  owners: new Set(),
  goesOn: null,
};

function candidate(article: number, features: Partial<EvidenceFeatures>, isRight: boolean): Candidate {
  const evidence: RankedEvidence = {
    ...{ strength: 0, start: 0, end: 10, passage: article, article, quote: null, statement: null },
    features: { ...NOTHING, ...features },
  };
  return { evidence, isRight };
}

/** What is found of a topic of which nothing is told. */
const TOPIC: TopicReading = {
  terms: 2,
  strangers: 0,
  inArticle: () => ({ words: 0, information: 0, anchor: 0, missingName: 0 }),
  inPassage: () => 0,
};

function example(
  candidates: readonly Candidate[],
  isAnswerable = true,
  topic: TopicReading = TOPIC,
  type = 'fact',
): Example {
  const gold = isAnswerable ? { file: 'school.txt', texts: ['240'], ranges: [] } : null;
  const asked: EvalQuestion = {
    ...{ id: '1', lang: 'en', q: QUESTION.text, history: [], type, register: null },
    ...{ gold, about: 'school.txt', speaker: null },
  };
  return { asked, articleLanguage: 'en', weight: 1, question: QUESTION, topic, candidates };
}

test('the least point of a bowl is found, and no coordinate below zero that may not be', () => {
  const bowl = (at: readonly number[]) => (point: readonly number[]) => ({
    loss: 0,
    gradient: point.map((x, i) => 2 * (x - (at[i] ?? 0))),
  });
  const [x, y] = minimise(2, bowl([1.5, -2]), () => true);
  expect(x).toBeCloseTo(1.5, 1);
  expect(y).toBeCloseTo(-2, 1);
  expect(minimise(1, bowl([-2]), () => false)).toEqual([0]);
});

describe('the fitted ranking', () => {
  const examples = Array.from({ length: 30 }, (_, i) =>
    example([
      candidate(0, { following: 0.9, substance: i % 2 }, true),
      candidate(0, { following: 0.1, substance: (i + 1) % 2 }, false),
    ]),
  );
  const weights = fitRanking(examples);

  test('weighs what tells right spans from others, and nothing that does not', () => {
    expect(weights.following).toBeGreaterThan(2);
    expect(weights.substance).toBeLessThan(0.3);
    expect(weights.dense).toBe(0);
  });

  test('has a weight, none below zero, for each feature in use', () => {
    expect(Object.keys(weights).sort()).toEqual(Object.keys(RANKING_WEIGHTS).sort());
    for (const weight of Object.values(weights)) expect(weight).toBeGreaterThanOrEqual(0);
  });
});

test('the fitted confidence is greater where more of the topic is found', () => {
  const examples = Array.from({ length: 40 }, (_, i) => {
    const isAnswerable = i % 2 === 0;
    return example(
      [candidate(0, { predicate: isAnswerable ? 0.9 : 0.2 }, isAnswerable), candidate(1, {}, false)],
      isAnswerable,
    );
  });
  const { answered } = fitConfidence(examples, RANKING_WEIGHTS).answerable;
  expect(answered.bias).toBeLessThan(0);
  expect((answered.weights.predicate ?? 0) + (answered.weights.strength ?? 0)).toBeGreaterThan(1);
});

test('what is off-topic is learned from questions about something else alone', () => {
  const examples = Array.from({ length: 60 }, (_, i) => {
    const type = ['fact', 'near-miss', 'offtopic'][i % 3];
    const topic = { ...TOPIC, strangers: type === 'offtopic' ? 2 : 0 };
    const piece = candidate(0, { predicate: type === 'fact' ? 0.9 : 0.2 }, type === 'fact');
    return example([piece], type === 'fact', topic, type);
  });
  const { onTopic, answered } = fitConfidence(examples, RANKING_WEIGHTS).answerable;
  expect(onTopic.weights.strangers).toBeLessThan(-1);
  expect(answered.weights.strangers).toBeCloseTo(0);
});
