import { describe, expect, test } from 'vitest';
import { UNASKED_THRESHOLD } from '../../src/answer/evidence/index.js';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { UsageError } from '../../src/errors.js';
import { contentOf } from '../../src/index/memory/memory-content.js';
import { splitPassages } from '../../src/index/split-passages.js';
import { openTown } from '../fixtures/town.js';

const { answerer, content } = await openTown();
const ask = answerer.ask;

describe("a question about somebody's words", () => {
  test.each([
    ['what did Anne Roux say about cyclists?', 'Les cyclistes auront leur voie', 'Anne Roux'],
    ['que dit Benali du fleuve ?', "le fleuve monte plus vite qu'avant", 'Karim Benali'],
    ['what did Paul Blanc say about teachers?', 'Nous avons recruté douze enseignants', 'Paul Blanc'],
  ])('"%s" is answered with the quote', async (question, text, speaker) => {
    const { outcome, citations } = await ask(question);
    expect(outcome).toBe('answered');
    expect(citations[0]).toMatchObject({ n: 1, kind: 'quote', text, speaker });
  });

  test("is never answered with another's", async () => {
    for (const question of ['what did Paul Blanc say about the river?', 'que dit Anne Roux du fleuve ?']) {
      const { citations, speaker } = await ask(question);
      for (const citation of citations) expect([speaker?.name, null]).toContain(citation.speaker);
    }
  });

  test('says that the speaker is silent on it, and shows what else there is as related', async () => {
    const { outcome, citations } = await ask('what did Paul Blanc say about nuclear power?');
    expect(outcome).toBe('speaker-silent');
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ speaker: 'Paul Blanc', related: true });
  });

  test('says that somebody is silent who is quoted nowhere', async () => {
    expect(await ask('what did Lavrenko say about nuclear power?')).toMatchObject({
      outcome: 'speaker-silent',
      speaker: { name: 'Youri Lavrenko' },
      citations: [],
    });
  });

  test('without a topic lists them', async () => {
    const { outcome, citations } = await ask('quotes by Anne Roux');
    expect(outcome).toBe('answered');
    expect(citations).toHaveLength(3);
    expect(citations.every(({ speaker }) => speaker === 'Anne Roux')).toBe(true);
  });

  test('shows others after the first ones', async () => {
    const history = ['what did Anne Roux say about cyclists?'];
    const before = (await ask(history[0] as string)).citations.map(({ text }) => text);
    const { citations } = await ask('what else did she say?', { history });
    expect(citations.length).toBeGreaterThan(0);
    for (const { text } of citations) expect(before).not.toContain(text);
  });
});

describe('a question about a fact', () => {
  test("is answered with a sentence or two, under nobody's name", async () => {
    const { citations } = await ask("combien d'élèves accueillera l'école ?");
    expect(citations[0]).toMatchObject({ kind: 'passage', speaker: null });
    expect(citations[0]?.text).toContain('240 élèves');
  });

  test.each(['how do I cook an omelette?', 'recette de la ratatouille', 'zxcv qwer asdf'])(
    '"%s" is not answered',
    async (question) => {
      expect(await ask(question)).toMatchObject({ outcome: 'not-found', citations: [], speaker: null });
    },
  );
});

describe('what is asked for besides', () => {
  test('only this article', async () => {
    const { citations } = await ask('que dit Anne Roux ?', { article: 'school' });
    expect(citations.map(({ file }) => file)).toEqual(['school.txt']);
    await expect(ask('que dit Anne Roux ?', { article: 'elsewhere' })).rejects.toThrow(UsageError);
  });

  test('only quotes of a speaker, in any spelling', async () => {
    const { citations, speaker } = await ask('le fleuve', { speaker: 'benali' });
    expect(speaker).toEqual({ name: 'Karim Benali', quoted: true });
    expect(citations.map((citation) => citation.speaker)).toEqual(['Karim Benali']);
  });

  test('no more than so many', async () => {
    expect((await ask('quotes by Anne Roux', { limit: 2 })).citations).toHaveLength(2);
  });

  test('the best paragraphs, whatever the outcome', async () => {
    const { passages, outcome } = await ask('recette de ratatouille', { passages: 2 });
    expect(outcome).toBe('not-found');
    expect(passages).toHaveLength(2);
    const found = await ask('la recette du fleuve sauvage', { passages: 2 });
    expect(found.passages?.[0]).toMatchObject({ file: 'bridge.txt', paragraph: 3 });
    expect((await ask('le fleuve')).passages).toBeUndefined();
  });
});

test('where nobody asked, only what surely answers is shown', async () => {
  const questions = ['le pont', 'écoles et enseignants', 'vélos ?', 'fleuve', 'le chantier est fini ?'];
  for (const question of questions) {
    const asked = await ask(question);
    const unasked = await ask(question, { isUnasked: true });
    expect(unasked.answerable).toBe(asked.answerable);
    expect(unasked.outcome === 'answered').toBe((asked.answerable ?? 0) >= UNASKED_THRESHOLD);
  }
});

test('every citation is an exact slice of its article', async () => {
  for (const question of ['le pont', 'Anne Roux', 'écoles et enseignants', 'what did Roux say?', 'fleuve']) {
    for (const { file, start, end, text } of (await ask(question)).citations) {
      expect(content.articles.find((article) => article.file === file)?.text.slice(start, end)).toBe(text);
    }
  }
});

test('the same words in two articles are shown once', async () => {
  const text = 'Le marché\n\nLe marché des Tanneurs fermera dimanche à midi, a décidé la mairie.\n';
  const articles = [parseArticle('one.txt', text), parseArticle('two.txt', text)];
  const market = await openTown(
    contentOf({
      articles,
      quotes: [[], []],
      statements: [],
      speakers: [],
      passages: splitPassages(articles),
    }),
  );
  expect((await market.answerer.ask('quand fermera le marché des Tanneurs ?')).citations).toHaveLength(1);
});

test('over no article, nothing is found', async () => {
  const empty = await openTown(
    contentOf({ articles: [], quotes: [], statements: [], speakers: [], passages: [] }),
  );
  expect(await empty.answerer.ask('what did Roux say about the bridge?')).toMatchObject({ citations: [] });
});

describe('quotes', () => {
  const texts = async (filter: Parameters<typeof answerer.quotes>[0]) =>
    (await answerer.quotes(filter)).map(({ article, quote }) =>
      content.articles[article]?.text.slice(quote.start, quote.end),
    );

  test('come in article order', async () => {
    expect(await texts({})).toHaveLength(5);
    expect((await texts({}))[0]).toBe('Le pont tiendra cent ans');
  });

  test('of one speaker, by any name or office', async () => {
    expect(await texts({ speaker: 'le recteur' })).toEqual(['Nous avons recruté douze enseignants']);
    expect(await texts({ speaker: 'the engineer' })).toEqual([]);
    expect(await texts({ speaker: "l'ingénieur" })).toEqual(["le fleuve monte plus vite qu'avant"]);
    expect(await texts({ speaker: 'Lavrenko' })).toEqual([]);
  });

  test('about a topic come best first, without the rest', async () => {
    const found = await texts({ about: 'cyclists' });
    expect(found[0]).toBe('Les cyclistes auront leur voie');
    expect(found).not.toContain('Nous avons recruté douze enseignants');
  });
});
