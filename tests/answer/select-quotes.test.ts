import { expect, test } from 'vitest';
import { contentOf } from '../../src/index/memory/memory-content.js';
import { openTown, townLists } from '../fixtures/town.js';

/** A town that counts how often the quotes of an article are looked at. */
async function countingTown() {
  const count = { articles: 0 };
  const lists = townLists();
  const content = contentOf(lists);
  const quotesIn = (article: number) => {
    count.articles += 1;
    return content.quotesIn(article);
  };
  const { answerer } = await openTown({ ...content, quotesIn });
  return { count, lists, answerer };
}

test('the quotes of a speaker are found without looking through all articles', async () => {
  const { answerer, lists, count } = await countingTown();
  const wanted = lists.quotes.flatMap((quotes, article) =>
    quotes.filter(({ speaker }) => speaker === 'Anne Roux').map((quote) => ({ article, quote })),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(await answerer.quotes({ speaker: 'Anne Roux' })).toEqual(wanted);
  count.articles = 0;
  expect(await answerer.quotes({ speaker: 'Roux' })).toEqual(wanted);
  expect(count.articles).toBe(new Set(wanted.map(({ article }) => article)).size);
});
