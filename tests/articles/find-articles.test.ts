import { expect, test } from 'vitest';
import { articleNamed } from '../../src/articles/article-named.js';
import { findArticles } from '../../src/articles/find-articles.js';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { splitArticles } from '../../src/articles/formats/plain-text/split-articles.js';

const TWO =
  'Le pont d’Été\n\nLe pont a rouvert lundi matin.\n\n---\n\nLe port\n\nLe port a fermé lundi soir.\n';
const ARTICLES = [
  parseArticle('2024-School.txt', 'The school opens\n\nIt opened on Monday.\n'),
  parseArticle('2026/ecole.txt', 'Rentrée au port\n\nElle a eu lieu lundi.\n'),
  parseArticle('2026/ecole-suite.txt', 'École de la mer\n\nElle a ouvert lundi.\n'),
  parseArticle('older.txt', 'Sous le pont, la plage\n\nElle a ouvert lundi.\n'),
  ...splitArticles('news.txt', TWO).map((part) => parseArticle('news.txt', TWO, part)),
];

test.each([
  ['2024-School', ['2024-School']],
  ['2024-school.TXT', ['2024-School']],
  ['The School Opens', ['2024-School']],
  ['school opens', ['2024-School']],
  ['2024', ['2024-School']],
  ['ecole', ['2026/ecole.txt']],
  ['École.txt', ['2026/ecole.txt']],
  ['news/2', ['news/2']],
  ['NEWS/1', ['news/1']],
  ["le pont d'ete", ['news/1']],
  ['news.txt', ['news/1', 'news/2']],
  ['le po', ['news/1', 'news/2']],
  ['oo', []],
  ['le pont', ['news/1']],
  ['harbour', []],
  ['', []],
])('finds by "%s" %j', (typed, ids) => {
  expect(findArticles(ARTICLES, typed).map(({ id }) => id)).toEqual(ids);
});

test('finds every article by what is printed of it', () => {
  for (const article of ARTICLES) {
    expect(articleNamed(article.id, ARTICLES)).toBe(article);
    expect(articleNamed(article.title, ARTICLES)).toBe(article);
  }
});

test('says what to type where it is not plain which article is meant', () => {
  expect(() => articleNamed('news', ARTICLES)).toThrow(
    '"news" may be any of 2 articles. Give the id of one: news/1 (Le pont d’Été), news/2 (Le port)',
  );
  expect(() => articleNamed('harbour', ARTICLES)).toThrow('There is no article "harbour"');
});
