import { expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.js';
import { splitPassages } from '../../src/index/split-passages.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';
import { openTown } from '../fixtures/town.js';

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
  return openTown({ articles: [article], quotes: [quotes], speakers, passages: splitPassages([article]) });
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
