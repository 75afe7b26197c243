import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/articles/formats/plain-text/parse-article.js';
import { splitArticles } from '../../../../src/articles/formats/plain-text/split-articles.js';

const BRIDGE =
  'The bridge reopens\n\nThe bridge at Aldham reopened on Monday.\n\n"At last," said Mayor Ellen Draper.\n';
const SCHOOL =
  'Une école de plus\n\nLa ville de Nîmes aura une école de plus en septembre.\n\n« Enfin », a dit le recteur Paul Blanc.\n';

const titles = (text: string) =>
  splitArticles('news.txt', text).map((part) => parseArticle('news.txt', text, part).title);

test.each(['---', '***', '====', '________', '* * *', '- - -', '————', '-'.repeat(120)])(
  'parts two articles at %s',
  (rule) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `${BRIDGE}\n${rule}\n\n${SCHOOL}`.replaceAll('\n', end);
      const articles = splitArticles('news.txt', text).map((part) => parseArticle('news.txt', text, part));
      expect(articles.map(({ id, title, language }) => [id, title, language])).toEqual([
        ['news/1', 'The bridge reopens', 'en'],
        ['news/2', 'Une école de plus', 'fr'],
      ]);
      expect(articles.every((article) => article.text === text && article.file === 'news.txt')).toBe(true);
      const [first, second] = articles;
      expect(second?.paragraphs.map(({ number }) => number)).toEqual([null, 1, 2]);
      expect(first?.paragraphs.at(-1)?.end).toBeLessThanOrEqual(second?.paragraphs[0]?.start ?? 0);
    }
  },
);

test('parts two articles without blank lines, and three', () => {
  expect(titles(`${BRIDGE}---\n${SCHOOL}`.replace(/\n+/g, '\n'))).toEqual([
    'The bridge reopens',
    'Une école de plus',
  ]);
  expect(titles(`${BRIDGE}\n---\n\n${SCHOOL}\n---\n\n${BRIDGE}`)).toHaveLength(3);
});

test('gives each its own byline, date and front matter', () => {
  const text = `${BRIDGE}\n---\nurl: https://example.org/ecole\n---\n${SCHOOL}\n***\n\nPar Anne Roux\n5 mars 2024\n\nUn troisième article, sans titre, mais signé et daté.\n`;
  const articles = splitArticles('news.txt', text).map((part) => parseArticle('news.txt', text, part));
  expect(articles.map(({ url, date, byline }) => [url, date, byline])).toEqual([
    [null, null, null],
    ['https://example.org/ecole', null, null],
    [null, '2024-03-05', 'Par Anne Roux'],
  ]);
});

test('parts articles whose titles are underlined', () => {
  const underlined = (text: string) => text.replace('\n\n', '\n======\n\n');
  expect(titles(`${underlined(BRIDGE)}\n${underlined(SCHOOL)}`)).toEqual([
    'The bridge reopens',
    'Une école de plus',
  ]);
  expect(titles(underlined(BRIDGE))).toEqual(['The bridge reopens']);
});

describe('leaves whole the article in which a rule stands before', () => {
  test.each([
    ['a paragraph', 'Work had begun three winters ago, when the river first took the road.'],
    ['a footer', 'About the author\n\nJane Milner has written on rivers for ten years.'],
    ['a French footer', 'À lire aussi\n\nLe pont qui rouvre, récit de trois hivers de travaux.'],
    ['a correction', 'Correction\n\nAn earlier version of this article gave the wrong year.'],
    ['a note in brackets', '(Reporting by Jane Milner; editing by Ida Falk)'],
    ['a section that goes on', 'Three winters\n\nHe had waited for it since the river took the road.'],
    [
      'turns of an interview',
      'JM: Will it hold?\n\nED: It will, for a hundred years.\n\nJM: Who paid?\n\nED: We all did.',
    ],
    ['nothing', ''],
    ['a title without paragraphs', 'The school opens'],
  ])('%s', (_, rest) => {
    expect(titles(`${BRIDGE}\n***\n\n${rest}\n`)).toEqual(['The bridge reopens']);
  });

  test('its first paragraph', () => {
    expect(titles(`The bridge reopens\n\n---\n\nThe bridge at Aldham reopened on Monday.\n`)).toEqual([
      'The bridge reopens',
    ]);
  });
});
