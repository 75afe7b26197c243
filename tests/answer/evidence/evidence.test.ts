import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/answer/evidence/evidence.js';
import { findEvidence } from '../../../src/answer/evidence/find-evidence.js';
import { knowledgeOf } from '../../../src/answer/knowledge.js';
import { understandQuestion } from '../../../src/answer/question/understand-question.js';
import { openTown } from '../../fixtures/town.js';

const { content, searcher, embedder } = await openTown();
const known = knowledgeOf(content, searcher);

/** What is found for a question, by the beginning of its words. */
async function evidenceFor(question: string): Promise<(opening: string) => Evidence> {
  const understood = understandQuestion(question, known);
  const vector = (await embedder.embedQueries([question])).data;
  const query = { question: understood, vector, articles: null, onlyQuotes: false, passages: 0 };
  const { evidence } = findEvidence(query, known);
  return (opening) => {
    const found = evidence.find(({ article, start }) =>
      content.articles[article]?.text.startsWith(opening, start),
    );
    if (!found) throw new Error(`nothing begins with "${opening}"`);
    return found;
  };
}

describe('what speaks for a span', () => {
  test('is that it stands by what is asked, not only by the names it is about', async () => {
    const found = await evidenceFor('Lavrenko a-t-il visité le chantier ?');
    expect(found('Le ministre').features.predicate).toBeGreaterThan(
      found('Elle accueillera').features.predicate,
    );
    expect((await evidenceFor('Lavrenko ?'))('Le ministre').features.predicate).toBe(1);
  });

  test('is that the question names who is credited with it, by name or office', async () => {
    const found = await evidenceFor('le recteur a recruté combien de professeurs ?');
    expect(found('Nous avons').features.told).toBeGreaterThan(found('Nous avons').features.own);
    expect(found('très heureuse').features.told).toBe(found('très heureuse').features.own);
  });

  test('is that the topic stands near what is asked for', async () => {
    const found = await evidenceFor("l'école ouvre quand ?");
    expect(found("L'école ouvrira").features.near).toBeGreaterThan(found('Elle accueillera').features.near);
    expect((await evidenceFor("l'école ouvre ?"))("L'école ouvrira").features.near).toBe(0);
  });

  test('is that it counts what is to be counted', async () => {
    const found = await evidenceFor("combien d'élèves accueillera l'école ?");
    expect(found('Elle accueillera').features.counted).toBe(1);
    expect(found("L'école ouvrira").features.counted).toBe(0);
    expect((await evidenceFor("l'école ouvre quand ?"))("L'école ouvrira").features.counted).toBe(1);
  });

  test('is that it goes on about somebody without repeating the name', async () => {
    const found = await evidenceFor('Lavrenko a-t-il visité le chantier ?');
    expect(found('Le ministre').features.anaphora).toBe(0);
    expect(found('Elle accueillera').features.anaphora).toBe(1);
    expect((await evidenceFor("l'école ouvre quand ?"))("L'école ouvrira").features.anaphora).toBe(0);
  });

  test('is, least of all, that nobody speaks in it, where words of somebody are asked for', async () => {
    const found = await evidenceFor('que dit Anne Roux du pont ?');
    const fits = ['Le pont tiendra', 'La mairie'].map((opening) => found(opening).features.speaker);
    expect(fits).toEqual([1, 0]);
    expect(() => found('Nous avons')).toThrow();
  });

  test('is not that it stands in the paragraph that sums up the rest', async () => {
    const found = await evidenceFor('qui a rouvert le pont ?');
    expect(found('La mairie').features.detail).toBe(0);
    expect(found('Le pont tiendra').features.detail).toBe(1);
  });
});
