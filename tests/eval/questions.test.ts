import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.js';
import { parseQuestionFile } from '../../src/eval/question-file.js';
import { questionTable } from '../../src/eval/question-table.js';
import { groupQuestions, scoreQuestion, summariseQuestions } from '../../src/eval/questions.js';

const TEXT = 'Le pont tiendra. Le fleuve monte.';
const articleOf = (file: string) => (file === 'a.txt' ? { text: TEXT, language: 'fr' as const } : undefined);
const lines = (...questions: object[]) =>
  parseQuestionFile('q.jsonl', questions.map((question) => JSON.stringify(question)).join('\n'));
const [asked, none] = lines(
  {
    id: '1',
    lang: 'fr',
    q: 'fleuve ?',
    file: 'a.txt',
    gold: ['fleuve monte'],
    speaker: 'Anne Roux',
    type: 'quote',
  },
  { id: '2', lang: 'fr', q: 'omelette ?', none: true, type: 'offtopic' },
);
if (!asked || !none) throw new Error('no questions');

const citation = (
  words: string,
  speaker: string | null = null,
  change: Partial<Citation> = {},
): Citation => ({
  n: 1,
  text: words,
  kind: 'quote',
  speaker,
  mention: null,
  cue: null,
  file: 'a.txt',
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  paragraph: 1,
  article: { id: 'a', title: '', url: null, outlet: null, date: null, authors: [] },
  score: 1,
  ...change,
});
const answered = (...citations: Citation[]): Answer => ({
  question: 'fleuve ?',
  language: 'fr',
  speaker: null,
  outcome: 'answered',
  citations,
  passages: [{ file: 'a.txt', article: 'a', start: 0, end: TEXT.length, paragraph: 1, score: 1 }],
});
const silent: Answer = { ...answered(), outcome: 'not-found', passages: [] };

describe('a question', () => {
  test('is right at the first citation that overlaps a gold text', () => {
    const score = scoreQuestion(
      asked,
      answered(citation('Le pont'), citation('Le fleuve', 'Mme Roux')),
      articleOf,
    );
    expect(score).toMatchObject({ rank: 2, passageRank: 1, speakerRight: true });
  });

  test('counts neither related citations nor another file', () => {
    const related = citation('fleuve', null, { related: true });
    const elsewhere = citation('fleuve', null, { file: 'b.txt' });
    expect(scoreQuestion(asked, answered(related, elsewhere), articleOf).rank).toBeNull();
  });

  test('needs the right surname', () => {
    expect(scoreQuestion(asked, answered(citation('fleuve', 'Paul Blanc')), articleOf).speakerRight).toBe(
      false,
    );
  });

  test('may give offsets instead of words', () => {
    const [ranged] = lines({ q: 'fleuve ?', file: 'a.txt', gold_range: [17, 33] });
    if (!ranged) throw new Error('no question');
    expect(scoreQuestion(ranged, answered(citation('fleuve')), articleOf).rank).toBe(1);
    expect(scoreQuestion(ranged, answered(citation('pont')), articleOf).rank).toBeNull();
  });
});

test('summarises hits, ranks, refusals and right abstentions', () => {
  const scores = [
    scoreQuestion(asked, answered(citation('fleuve', 'Anne Roux')), articleOf),
    scoreQuestion(asked, silent, articleOf),
    scoreQuestion(none, silent, articleOf),
  ];
  expect(summariseQuestions(scores)).toEqual({
    questions: 3,
    hit1: 0.5,
    hit3: 0.5,
    hit10: 0.5,
    mrr10: 0.5,
    recall10: 0.5,
    speaker: 1,
    refused: 0.5,
    abstained: 1,
  });
  expect([...groupQuestions(scores).keys()]).toEqual([
    'all',
    'fr → fr',
    'quote',
    'quote → fr',
    'fr',
    'offtopic',
  ]);
});

test('groups by how a question is put, where that is told', () => {
  const [chat] = lines({ lang: 'en', q: 'river?', file: 'a.txt', gold: ['fleuve'], register: 'chat' });
  if (!chat) throw new Error('no question');
  const groups = groupQuestions([scoreQuestion(chat, silent, articleOf)]);
  expect([...groups.keys()]).toEqual(['all', 'en → fr', 'question', 'question → fr', 'chat']);
});

test('takes null for what is not there, and several ranges', () => {
  const [several] = lines({
    q: 'fleuve ?',
    file: 'a.txt',
    gold_ranges: [
      [0, 3],
      [16, 19],
    ],
    speaker: null,
    register: null,
  });
  expect(several?.gold?.ranges).toHaveLength(2);
  const [nothing] = lines({ q: 'omelette ?', file: null, none: true });
  expect(nothing).toMatchObject({ gold: null, about: null });
});

test('shows a group without answers with dashes', () => {
  const table = questionTable(groupQuestions([scoreQuestion(none, silent, articleOf)]));
  expect(table.split('\n')[1]).toMatch(/^all +1 +– .* 100\.0$/);
});

test.each([
  ['{', /q\.jsonl, line 1: not an evaluation question/],
  ['{"q": "fleuve ?"}', /needs "file" with "gold"/],
])('says what is wrong with the line %s', (line, message) => {
  expect(() => parseQuestionFile('q.jsonl', line)).toThrow(message);
});
