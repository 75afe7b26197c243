import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/answer/evidence/evidence.js';
import { findEvidence } from '../../../src/answer/evidence/find-evidence.js';
import { knowledgeOf } from '../../../src/answer/knowledge.js';
import { understandQuestion } from '../../../src/answer/question/understand-question.js';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { contentOf } from '../../../src/index/memory/memory-content.js';
import { splitPassages } from '../../../src/index/split-passages.js';
import type { Quote } from '../../../src/quotes/quote.js';
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

const HARBOUR =
  'La grue du port\n\nUne grue est tombée. Le vent soufflait. Les quais étaient vides. ' +
  'Le gardien a appelé « tous les pompiers de la ville ».\n\nPersonne.\n';

/** An article with a quotation of nobody's, and others. */
function openHarbour(others: readonly string[] = []): Promise<Town> {
  const articles = [HARBOUR, ...others].map((text, i) => parseArticle(`harbour${i}.txt`, text));
  const [start, end] = [HARBOUR.indexOf('tous'), HARBOUR.indexOf(' »')];
  const quote: Quote = {
    start,
    end,
    kind: 'mixed',
    speaker: null,
    mention: null,
    cue: null,
    confidence: 0,
    paragraph: 1,
  };
  return openTown(
    contentOf({
      articles,
      quotes: articles.map((_, i) => (i === 0 ? [quote] : [])),
      statements: articles.map(() => []),
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

describe('where a span stands in its article', () => {
  test('is told from its first paragraph to its last', async () => {
    const found = await evidenceIn(await openHarbour(), 'la grue ?');
    expect([found('Une grue'), found('Personne')].map(({ features }) => features.depth)).toEqual([0, 1]);
  });

  test('is not told by what only says the title again, but for what is asked about', async () => {
    const harbour = await openHarbour();
    expect((await evidenceIn(harbour, 'le vent ?'))('Une grue').features.fresh).toBe(0.5);
    expect((await evidenceIn(harbour, 'la grue ?'))('Une grue').features.fresh).toBe(1);
    expect((await evidenceIn(harbour, 'le vent ?'))('Les quais').features.fresh).toBe(1);
  });

  test('is found where it holds no word of the question, in the article of the best passage', async () => {
    const others = Array.from({ length: 60 }, (_, i) => `Nouvelle ${i}\n\nUne grue passe ici.\n`);
    const found = await evidenceIn(await openHarbour(others), 'quel vent soufflait sur la grue des quais ?');
    expect(found('Personne').features.lexical).toBe(0);
  });
});

test('where words of somebody are asked for, a sentence that quotes some is nearer to them', async () => {
  const harbour = await openHarbour();
  const asked = await evidenceIn(harbour, 'que dit le gardien de la grue ?');
  expect(asked('Le gardien').features.quotes).toBeGreaterThan(0.4);
  expect(asked('Une grue').features.quotes).toBe(0);
  const found = await evidenceIn(harbour, 'la grue ?');
  expect(found('Le gardien').features.quotes).toBe(0);
});

describe('where the words of the question stand', () => {
  test('is the span or the two sentences before it, in the paragraph before, too', async () => {
    const found = await evidenceFor("l'école a recruté combien d'élèves ?");
    for (const opening of ['Elle accueillera', 'Nous avons']) {
      const { own, following } = found(opening).features;
      expect(following, opening).toBeGreaterThan(own);
    }
  });

  test('is less and less in what stands before it, and nothing farther away', async () => {
    const found = await evidenceIn(await openHarbour(), 'la grue ?');
    const following = ['Une grue', 'Le vent', 'Les quais', 'Personne'].map(
      (opening) => found(opening).features.following,
    );
    expect(following[0]).toBeCloseTo(1, 6);
    expect(following[1]).toBeCloseTo(0.8, 6);
    expect(following[2]).toBeCloseTo(0.64, 6);
    expect(following[3]).toBe(0);
  });

  test('is the title of the article', async () => {
    const found = await evidenceFor("combien d'élèves accueillera l'école ?");
    const { title } = found('Elle accueillera').features;
    expect(title).toBeGreaterThan(0);
    expect(title).toBeLessThan(1);
    expect(found('Nous avons').features.title).toBe(title);
    expect(found('La mairie').features.title).toBe(0);
  });

  test('is what stands before a span, in meaning, too, but not in the span itself', async () => {
    const { akin, alignment } = (await evidenceFor('which viaduct?'))('Les cyclistes').features;
    expect(akin).toBeCloseTo(0, 6);
    expect(alignment).toBeGreaterThan(0.5);
  });

  test('are words that mean nearly the same', async () => {
    const found = await evidenceFor('will the viaduct stand?');
    const bridge = found('Le pont tiendra').features;
    expect(bridge.alignment).toBeGreaterThan(0.9);
    expect(bridge.likeness).toBeCloseTo(0.96, 1);
    expect(bridge.akin).toBeGreaterThan(0.9);
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
