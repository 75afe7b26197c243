import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../../src/answer/evidence/find-evidence.js';
import type { TopicReading } from '../../../src/answer/evidence/topic-reading.js';
import { knowledgeOf } from '../../../src/answer/knowledge.js';
import { understandQuestion } from '../../../src/answer/question/understand-question.js';
import { formatWordVectors, parseWordVectors } from '../../../src/search/word-vectors.js';
import { openTown } from '../../fixtures/town.js';

const VECTORS = parseWordVectors(formatWordVectors([{ word: 'glacier', vector: [1, 0] }]));
const { content, searcher, embedder } = await openTown(undefined, undefined, undefined, VECTORS);
const known = knowledgeOf(content, searcher);
const [BRIDGE, SCHOOL] = [0, 1];

async function topicOf(question: string): Promise<TopicReading> {
  const understood = understandQuestion(question, known);
  const vector = (await embedder.embedQueries([question])).data;
  const query = { question: understood, vector, articles: null, onlyQuotes: false, passages: 0 };
  return findEvidence(query, known).topic;
}

describe('a stranger to the articles', () => {
  test('is a name that stands in none', async () => {
    expect((await topicOf('le pont Morandi est-il tombé ?')).strangers).toBe(1);
    expect((await topicOf('le pont de la Gare est-il tombé ?')).strangers).toBe(0);
  });

  test('is a word that is known to be one, and no word that may be a slip', async () => {
    expect((await topicOf('how long is the glacier bridge')).strangers).toBe(1);
    expect((await topicOf('how long is the glocier bridge')).strangers).toBe(0);
  });
});

describe('what an article holds of a topic', () => {
  test('is counted, and weighed by how rare it is', async () => {
    const { terms, inArticle } = await topicOf('le pont et la gare de Lavrenko');
    expect(terms).toBe(3);
    expect(inArticle(BRIDGE).words).toBe(2);
    expect(inArticle(SCHOOL).words).toBe(1);
    expect(inArticle(BRIDGE).information).toBeGreaterThan(inArticle(SCHOOL).information);
  });

  test('is anchored by its names, of which it may lack some', async () => {
    const { inArticle } = await topicOf('le chantier de Lavrenko');
    expect(inArticle(SCHOOL).anchor).toBeGreaterThan(0);
    expect(inArticle(SCHOOL).missingName).toBe(0);
    expect(inArticle(BRIDGE)).toMatchObject({ anchor: 0, missingName: 1 });
  });
});

test('the share of a topic in a passage is of all of its words', async () => {
  const { inPassage } = await topicOf('le pont et la gare de Lavrenko');
  const shares = Array.from({ length: content.passages }, (_, passage) => inPassage(passage));
  expect(Math.max(...shares)).toBeLessThan(1);
  expect(Math.max(...shares)).toBeGreaterThan(0.2);
  expect((await topicOf('le pont'))?.inPassage(0)).toBe(1);
});
