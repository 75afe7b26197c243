import { expect, test } from 'vitest';
import { articlesCalled } from '../../src/adding/articles-called.js';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';

const article = (file: string, title: string, url: string | null = null) => ({
  ...parseArticle(file, `${title}\n\nIl a plu lundi.\n`),
  url,
});
const ARTICLES = [
  article('loup.txt', 'Le retour du loup', 'https://example.org/loup?page=2'),
  article('loup.md', 'Le loup et l’agneau'),
  article('folder/Council.txt', 'City council meets'),
  article('council.txt', 'City council meets'),
  article('Storm.txt', 'The storm'),
];

test.each([
  ['Storm.txt', ['Storm.txt']],
  ['storm.TXT', ['Storm.txt']],
  ['STORM', ['Storm.txt']],
  ['the storm', ['Storm.txt']],
  [" le loup  et l'agneau ", ['loup.md']],
  ['Folder/Council', ['folder/Council.txt']],
  ['http://example.org/loup?page=2&utm_source=mail#top', ['loup.txt']],
])('"%s" calls one', (typed, files) => {
  expect(articlesCalled(ARTICLES, typed).map(({ file }) => file)).toEqual(files);
});

test.each([
  ['loup', ['loup.txt', 'loup.md']],
  ['City council meets', ['folder/Council.txt', 'council.txt']],
])('"%s" calls several', (typed, files) => {
  expect(articlesCalled(ARTICLES, typed).map(({ file }) => file)).toEqual(files);
});

test.each([
  'retour',
  'Le retour',
  'City council',
  'Sto',
  'storm.md',
  'https://example.org/',
  'https://example.org/loup',
  'example.org',
  '',
  ' ',
])('"%s" calls none: a part is not enough', (typed) => {
  expect(articlesCalled(ARTICLES, typed)).toEqual([]);
});
