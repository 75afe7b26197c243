import { describe, expect, test } from 'vitest';
import { isWorthShowing } from '../../../src/answer/citation/choose-citations.js';
import type { Ranking } from '../../../src/answer/evidence/rank-evidence.js';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { splitPassages } from '../../../src/index/split-passages.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';
import { openTown } from '../../fixtures/town.js';

const ARTICLE = `Minister opens the harbour

The minister Vera Holm opened the new harbour on Monday, after nine years of work that cost two billion.

"The harbour will double our trade," said Vera Holm.

"The harbour has cost too much," Vera Holm added.

"My daughter starts school next week," Vera Holm told reporters.

"Winter was long," Vera Holm said.
`;

async function openHarbour() {
  const article = parseArticle('harbour.txt', ARTICLE);
  const quotes = extractQuotes(article);
  const speakers = [{ name: 'Vera Holm', kind: 'person' as const, aliases: ['Holm'] }];
  return openTown({
    articles: [article],
    quotes: [quotes],
    statements: [],
    speakers,
    passages: splitPassages([article]),
  });
}

test('shows what else the speaker says on the topic, and nothing that is not on it', async () => {
  const { answerer } = await openHarbour();
  const { outcome, citations } = await answerer.ask('what did Holm say about the harbour?');
  expect(outcome).toBe('answered');
  expect(citations.map(({ text }) => text).sort()).toEqual([
    'The harbour has cost too much,',
    'The harbour will double our trade,',
  ]);
});

test('shows all there is where no topic is given', async () => {
  const { answerer } = await openHarbour();
  expect((await answerer.ask('quotes by Holm', { limit: 10 })).citations).toHaveLength(4);
});

describe('a further citation that is not the words asked for', () => {
  const span = { start: 0, end: 10, passage: 0, article: 0, quote: null };
  const question = { speaker: null, wantsQuote: false, answerType: null };
  /** Evidence by log-odds, the best first, and whether the second is worth showing. */
  const isShown = (
    [best, second, ...others]: readonly [number, number, ...number[]],
    { of = {}, probability = 0.8 }: { of?: object; probability?: number } = {},
  ) => {
    const ranked = [best, second, ...others].map((strength) => ({ ...span, features: {}, strength }));
    const ranking = { question: { ...question, ...of }, ranked, terms: 1 } as unknown as Ranking;
    const choice = { ...ranked[1], probability } as unknown as Parameters<typeof isWorthShowing>[0];
    return isWorthShowing(choice, { probability: 1 }, ranking);
  };

  test('is shown where it is nearly as likely as the first, and likely among all', () => {
    expect(isShown([2, 1.5, -3])).toBe(true);
  });

  test('is not where it is much less likely than the first', () => {
    expect(isShown([2, 1.5, -3], { probability: 0.6 })).toBe(false);
  });

  test('is not where many others are as likely, unless an amount is asked for', () => {
    const crowd = [2, 0, ...Array<number>(20).fill(0)] as [number, number, ...number[]];
    expect(isShown(crowd)).toBe(false);
    expect(isShown(crowd, { of: { answerType: 'number' } })).toBe(true);
  });
});
