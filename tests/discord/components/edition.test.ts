import { expect, test } from 'vitest';
import type { Article } from '../../../src/articles/article.js';
import { articleOfEdition, editionOf } from '../../../src/discord/components/edition.js';
import { fixtureLibrary } from '../fixture-library.js';

const read = (id: string, paragraph: string): Article =>
  fixtureLibrary([{ id, title: 'T', paragraphs: [paragraph] }]).articles()[0] as Article;

test('is the same for as long as the id and the text of an article are', () => {
  const edition = editionOf(read('a', 'One two.'));
  expect(edition).toMatch(/^[\w-]{8}$/);
  expect(editionOf(read('a', 'One two.'))).toBe(edition);
  expect(editionOf({ ...read('a', 'One two.'), date: '2024-01-01', outlet: 'Elsewhere' })).toBe(edition);
  for (const other of [read('b', 'One two.'), read('a', 'Two one.'), read('a', 'One two. ')]) {
    expect(editionOf(other)).not.toBe(edition);
  }
});

test('finds each of many articles again, in whichever order they are read anew', () => {
  const articles = Array.from({ length: 3000 }, (_, index) => read(`a${index}`, 'x'.repeat(index % 40)));
  const editions = articles.map(editionOf);
  expect(new Set(editions).size).toBe(articles.length);
  const anew = articles.map((article) => ({ ...article })).reverse();
  const found = editions.map((edition) => articleOfEdition(anew, edition)?.id);
  expect(found).toEqual(articles.map(({ id }) => id));
});

test.each(['', '__proto__', 'zzzzzzzz', '00'])('finds nothing for %j', (edition) => {
  expect(articleOfEdition([read('a', 'One two.')], edition)).toBeNull();
});

test('reads only articles as long as the one looked for, and each of them once', () => {
  const reads = new Map<string, number>();
  const counted = ({ id, text, length }: Article): Article => {
    const article = { id, length } as Article;
    return Object.defineProperty(article, 'text', {
      get: () => {
        reads.set(id, (reads.get(id) ?? 0) + 1);
        return text;
      },
    });
  };
  const articles = Array.from({ length: 500 }, (_, index) => read(`a${index}`, 'x'.repeat(index % 100)));
  const list = articles.map(counted);
  expect(articleOfEdition(list, 'zzzzzzzz')).toBeNull();
  expect([...reads.keys()]).toEqual([]);
  const edition = editionOf(articles[250] as Article);
  for (let times = 0; times < 3; times += 1) expect(articleOfEdition(list, edition)?.id).toBe('a250');
  expect([...reads].sort()).toEqual([
    ['a150', 1],
    ['a250', 1],
    ['a50', 1],
  ]);
});
