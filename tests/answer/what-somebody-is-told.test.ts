import { beforeAll, expect, test } from 'vitest';
import { findEvidence } from '../../src/answer/evidence/find-evidence.js';
import { type Knowledge, knowledgeOf } from '../../src/answer/knowledge.js';
import { understandQuestion } from '../../src/answer/question/understand-question.js';
import type { Embedder } from '../../src/embedding/embedder.js';
import { contentRead } from '../fixtures/content-read.js';
import { openTown } from '../fixtures/town.js';

const SPLIT = `The singer and the sailor

Anna Ortiz married a sailor last spring. “We keep a boat in the old harbour,” she wrote in May.

“I am still very close to him,” Ortiz told Howard Bell in October.
`;
const TOLD = 'I am still very close to him,';

let known: Knowledge;
let embedder: Embedder;

beforeAll(async () => {
  const content = contentRead({ 'split.txt': SPLIT });
  const town = await openTown(content);
  embedder = town.embedder;
  known = knowledgeOf(content, town.searcher);
});

/** How much of a question's topic each quote holds, 0 to 1. */
async function heldBy(question: string): Promise<ReadonlyMap<string, number>> {
  const vector = (await embedder.embedQueries([question])).data;
  const understood = understandQuestion(question, known);
  const query = { question: understood, vector, articles: null, onlyQuotes: true, passages: 0 };
  const { evidence } = findEvidence(query, known);
  return new Map(
    evidence.map(({ article, start, end, features }) => [
      known.content.articles[article]?.text.slice(start, end) ?? '',
      features.own,
    ]),
  );
}

test.each([
  'what did ortiz tell howard bell',
  'What did Anna Ortiz say to Howard Bell?',
  "Qu'a dit Anna Ortiz à Howard Bell ?",
])('whom somebody tells something is read beside the words: %s', async (question) => {
  const held = await heldBy(question);
  expect(held.get(TOLD)).toBe(1);
  expect(held.get('We keep a boat in the old harbour,')).toBe(0);
});

test('what somebody says about somebody is read in the words alone', async () => {
  expect((await heldBy('what did Anna Ortiz say about Howard Bell?')).get(TOLD)).toBe(0);
});
