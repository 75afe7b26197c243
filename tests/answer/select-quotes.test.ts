import { expect, test } from 'vitest';
import { openTown, townContent } from '../fixtures/town.js';

/** A town that counts how often the quotes of an article are looked at. */
async function countingTown() {
  const count = { articles: 0 };
  const content = townContent();
  const quotes = new Proxy(content.quotes, {
    get(list, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count.articles += 1;
      return Reflect.get(list, key, receiver);
    },
  });
  const { answerer } = await openTown({ ...content, quotes });
  return { count, content, answerer };
}

test('the quotes of a speaker are found without looking through all articles again', async () => {
  const { answerer, content, count } = await countingTown();
  const wanted = content.quotes.flatMap((quotes, article) =>
    quotes.filter(({ speaker }) => speaker === 'Anne Roux').map((quote) => ({ article, quote })),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(await answerer.quotes({ speaker: 'Anne Roux' })).toEqual(wanted);
  count.articles = 0;
  expect(await answerer.quotes({ speaker: 'Roux' })).toEqual(wanted);
  expect(count.articles).toBe(0);
});
