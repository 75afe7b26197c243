import { beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.js';
import type { Content } from '../../src/index/ports/content.js';
import { contentRead } from '../fixtures/content-read.js';
import { openTown } from '../fixtures/town.js';

const MARKET = `Le marché des Tanneurs

Le marché des Tanneurs est fermé depuis lundi pour des travaux.

La maire Anne Roux a promis que le marché rouvrirait avant Noël. « Les commerçants garderont leur place », a-t-elle ajouté.

Selon Luc Bernard, le marché perd la moitié de ses clients chaque hiver. Les halles seront repeintes en bleu.

Luc Bernard ne dirait pas que les halles sont belles.
`;
const PROMISE = 'La maire Anne Roux a promis que le marché rouvrirait avant Noël.';
const CLIENTS = 'Selon Luc Bernard, le marché perd la moitié de ses clients chaque hiver.';

let answerer: Answerer;
let content: Content;

beforeAll(async () => {
  content = contentRead({ 'market.txt': MARKET });
  ({ answerer } = await openTown(content));
});

describe("a question about somebody's words", () => {
  test('is answered with a sentence that reports them, of which the speaker is the source', async () => {
    const { outcome, speaker, citations } = await answerer.ask('que dit Anne Roux de Noël ?');
    expect(outcome).toBe('answered');
    expect(speaker).toEqual({ name: 'Anne Roux', quoted: true });
    const reported = citations.find(({ text }) => text === PROMISE);
    expect(reported).toMatchObject({
      kind: 'reported',
      speaker: 'Anne Roux',
      mention: 'La maire Anne Roux',
      cue: 'a promis',
    });
  });

  test('is answered for whoever is known only by what is reported, and says that no quote is theirs', async () => {
    const { outcome, speaker, citations } = await answerer.ask('que dit Luc Bernard des clients ?');
    expect(outcome).toBe('answered');
    expect(speaker).toEqual({ name: 'Luc Bernard', quoted: false });
    expect(citations[0]).toMatchObject({ kind: 'reported', text: CLIENTS, speaker: 'Luc Bernard' });
  });

  test('that they are silent on is followed by what else is reported of them', async () => {
    const { outcome, citations } = await answerer.ask('que dit Luc Bernard du nucléaire ?');
    expect(outcome).toBe('speaker-silent');
    expect(citations).toEqual([
      expect.objectContaining({ kind: 'reported', text: CLIENTS, speaker: 'Luc Bernard', related: true }),
    ]);
  });

  test('is answered with a quote before what is reported', async () => {
    const { citations } = await answerer.ask('que dit Anne Roux ?');
    expect(citations.map(({ kind }) => kind)).toEqual(['quote', 'reported']);
  });

  test('is never answered with what another reports', async () => {
    const others = { 'que dit Anne Roux des clients ?': CLIENTS, 'que dit Luc Bernard de Noël ?': PROMISE };
    for (const [question, another] of Object.entries(others))
      expect((await answerer.ask(question)).citations.map(({ text }) => text)).not.toContain(another);
  });
});

describe('a fact', () => {
  test('is answered with whoever is its source', async () => {
    const { citations } = await answerer.ask('combien de clients perd le marché ?');
    expect(citations[0]).toMatchObject({ kind: 'reported', text: CLIENTS, speaker: 'Luc Bernard' });
  });

  test('that the article tells itself is answered as its own text', async () => {
    const { citations } = await answerer.ask('comment seront repeintes les halles ?');
    expect(citations[0]).toMatchObject({
      kind: 'passage',
      speaker: null,
      text: 'Les halles seront repeintes en bleu.',
    });
  });
});

describe('statements', () => {
  test('are listed in the order of the articles, and by speaker', async () => {
    const all = await answerer.statements();
    expect(all.map(({ quote: { speaker } }) => speaker)).toEqual(['Anne Roux', 'Luc Bernard']);
    const [only, ...others] = await answerer.statements({ speaker: 'bernard' });
    expect(content.articles[0]?.text.slice(only?.quote.start, only?.quote.end)).toBe(CLIENTS);
    expect(others).toEqual([]);
  });

  test('are listed by topic', async () => {
    const found = await answerer.statements({ about: 'clients' });
    expect(found[0]?.quote.speaker).toBe('Luc Bernard');
    const theirs = await answerer.statements({ about: 'Noël', speaker: 'Anne Roux' });
    expect(theirs.map(({ quote: { speaker } }) => speaker)).toEqual(['Anne Roux']);
  });
});
