import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/answer/evidence/evidence.js';
import { findEvidence } from '../../../src/answer/evidence/find-evidence.js';
import { knowledgeOf } from '../../../src/answer/knowledge.js';
import { understandQuestion } from '../../../src/answer/question/understand-question.js';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { contentOf } from '../../../src/index/memory/memory-content.js';
import { splitPassages } from '../../../src/index/split-passages.js';
import { formatWordVectors, parseWordVectors } from '../../../src/search/word-vectors.js';
import { openTown } from '../../fixtures/town.js';

/** Words of the town that mean nearly the same, behind ones that are too common to tell anything. */
const VECTORS = parseWordVectors(
  formatWordVectors([
    ...Array.from({ length: 60 }, (_, rank) => ({ word: `common${rank}`, vector: [0, 0, 1] })),
    { word: 'bridge', vector: [1, 0, 0] },
    { word: 'viaduct', vector: [0.96, 0.28, 0] },
    { word: 'pupils', vector: [0, 1, 0] },
  ]),
);
type Town = Awaited<ReturnType<typeof openTown>>;

const town = await openTown(undefined, undefined, undefined, VECTORS);

function openHarbour(): Promise<Town> {
  const text =
    "Le port\n\nUne grue est tombée. Le vent soufflait. Les quais étaient vides. Personne n'est blessé.\n";
  const articles = [parseArticle('harbour.txt', text)];
  return openTown(
    contentOf({
      articles,
      quotes: [[]],
      statements: [],
      speakers: [],
      passages: splitPassages(articles),
    }),
  );
}

/** What is found for a question, by the beginning of its words. */
async function evidenceIn(
  { content, searcher, embedder }: Town,
  question: string,
): Promise<(opening: string) => Evidence> {
  const known = knowledgeOf(content, searcher);
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

const evidenceFor = (question: string) => evidenceIn(town, question);

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

describe('where the words of the question stand', () => {
  test('is the span or the two sentences before it, in the paragraph before, too', async () => {
    const found = await evidenceFor("l'école a recruté combien d'élèves ?");
    for (const opening of ['Elle accueillera', 'Nous avons']) {
      const { own, following } = found(opening).features;
      expect(following, opening).toBeGreaterThan(own);
    }
  });

  test('is no sentence farther before it', async () => {
    const found = await evidenceIn(await openHarbour(), 'la grue ?');
    const following = ['Une grue', 'Le vent', 'Les quais', 'Personne'].map(
      (opening) => found(opening).features.following,
    );
    expect(following).toEqual([1, 1, 1, 0]);
  });

  test('are names in the span, in who says it or in the two sentences before', async () => {
    const found = await evidenceFor('Lavrenko a-t-il visité le pont ?');
    expect(found('Le ministre').features.names).toBe(1);
    expect(found('Elle accueillera').features.names).toBe(0);
    const behind = await evidenceFor("combien d'élèves aux Tanneurs ?");
    expect(behind('Elle accueillera').features.names).toBe(1);
    expect((await evidenceFor("l'école ouvre quand ?"))('Elle accueillera').features.names).toBe(1);
  });

  test('is the title of the article', async () => {
    const found = await evidenceFor("combien d'élèves accueillera l'école ?");
    const { title } = found('Elle accueillera').features;
    expect(title).toBeGreaterThan(0);
    expect(title).toBeLessThan(1);
    expect(found('Nous avons').features.title).toBe(title);
    expect(found('La mairie').features.title).toBe(0);
  });

  test('are words that mean nearly the same', async () => {
    const found = await evidenceFor('will the viaduct stand?');
    const bridge = found('Le pont tiendra').features;
    expect(bridge.alignment).toBeGreaterThan(0.9);
    expect(bridge.likeness).toBeCloseTo(0.96, 1);
    expect(found('Elle accueillera').features.alignment).toBeCloseTo(0, 6);
    expect(found('Elle accueillera').features.likeness).toBeCloseTo(0.28, 1);
  });
});

test('nothing is known of meanings without vectors of words', async () => {
  const found = await evidenceIn(await openTown(), 'will the bridge stand?');
  expect(found('Le pont tiendra').features).toMatchObject({ alignment: 0, likeness: 0 });
  expect((await evidenceFor('will the bridge stand?'))('Le pont tiendra').features.alignment).toBeCloseTo(
    1,
    6,
  );
});
