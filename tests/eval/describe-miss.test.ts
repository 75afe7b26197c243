import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { describeMiss } from '../../src/eval/describe-miss.js';
import type { EvalQuestion } from '../../src/eval/question-file.js';

const ANSWERABLE: EvalQuestion = {
  id: 'a',
  lang: 'en',
  q: 'who opened the bridge?',
  history: [],
  type: 'fact',
  gold: { file: 'a.txt', texts: ['the mayor opened it'], ranges: [] },
  speaker: null,
  register: null,
  about: null,
};
const ANSWER: Answer = { question: 'q', language: 'en', speaker: null, outcome: 'answered', citations: [] };
const SCORE = {
  question: ANSWERABLE,
  answer: ANSWER,
  articleLanguage: 'en',
  rank: 1,
  passageRank: 1,
  speakerRight: null,
};

test('a right first citation is no miss', () => {
  expect(describeMiss(SCORE)).toBeNull();
});

test.each([
  ['the answer is not among the citations', { ...SCORE, rank: null }],
  ['the answer is citation 2', { ...SCORE, rank: 2 }],
  ['under another speaker', { ...SCORE, speakerRight: false }],
  ['refused (not-found)', { ...SCORE, answer: { ...ANSWER, outcome: 'not-found' as const }, rank: null }],
  ['answered, though no article answers', { ...SCORE, question: { ...ANSWERABLE, gold: null }, rank: null }],
])('says "%s"', (problem, score) => {
  expect(describeMiss(score)).toMatchObject({ id: 'a', question: 'who opened the bridge?', problem });
});

test('an abstention that is right is no miss', () => {
  const answer = { ...ANSWER, outcome: 'not-found' as const };
  expect(describeMiss({ ...SCORE, question: { ...ANSWERABLE, gold: null }, answer, rank: null })).toBeNull();
});
