import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { renderArticleList } from '../../src/terminal/render-article-list.js';
import { screenOf } from '../../src/terminal/screen.js';

const articles = (...dates: (string | null)[]) =>
  dates.map(
    (date, place) => ({ title: `Title ${place}`, outlet: place === 0 ? 'Le Fanal' : null, date }) as Article,
  );
const list = (all: readonly Article[], language: 'fr' | 'en', width?: number) =>
  renderArticleList(
    all,
    language,
    'npm run articles',
    screenOf(width ? { isTTY: true, columns: width } : {}),
  );

test('names the newest five, with outlet and date, and says how many more there are', () => {
  const all = articles(
    '2020-01-01',
    '2026-03-04',
    null,
    '2021-01-01',
    '2022-01-01',
    '2023-01-01',
    '2024-01-01',
  );
  const lines = list(all, 'en').split('\n');
  expect(lines[0]).toBe('There are 7 articles, the newest first:');
  expect(lines.filter((line) => line.includes('Title'))).toEqual(
    [1, 6, 5, 4, 3].map((place) => `  Title ${place}`),
  );
  expect(lines[2]).toBe('    March 4, 2026');
  expect(lines.at(-1)).toBe('and 2 more; all of them: npm run articles');
});

test('names the only one, in French where it is asked so', () => {
  expect(list(articles('2020-01-02'), 'fr')).toBe(
    'Il y a un article :\n  Title 0\n    Le Fanal · 2 janvier 2020',
  );
});

test('keeps within the width of the terminal', () => {
  const all = articles('2020-01-01', null, null, null, null, null);
  const shown = stripVTControlCharacters(list(all, 'en', 30));
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(30);
});
