import { expect, test } from 'vitest';
import { readHtml } from '../../../../src/articles/formats/html/index.js';
import { parsePage } from '../../../../src/articles/formats/html/parse-page.js';

const PARAGRAPH =
  '<p>The mayor said that the bridge of the town would open again on Monday, after three years of work.</p>';

test.each([
  ['50,000 nested elements', '<div>'.repeat(50_000), /nested more than 100 deep/],
  ['a million attributes', `<p ${'a=1 b=2 '.repeat(500_000)}>`, /more than 300 attributes in one element/],
  ['a class of 10 MB', `<p class="${'promo '.repeat(1_600_000)}">`, /a class of more than/],
  ['16 MB of unclosed paragraphs', '<p>'.repeat(5_000_000), /more than 20,000 elements/],
  ['16 MB of words', `<p>${'words '.repeat(2_600_000)}`, /more than 1,000,000 characters of text/],
  ['16 MB of opening brackets', '<'.repeat(16_000_000), /more than 1,000,000 characters of text/],
])('names what is too much in a page of %s', async (_, source, problem) => {
  await expect(readHtml('a.html', Buffer.from(source + PARAGRAPH))).rejects.toMatchObject({
    name: 'SeedError',
    problem: expect.stringMatching(problem),
  });
});

test.each([
  ['a script of 15 MB that is not closed', `${PARAGRAPH.repeat(2)}<script>${'x'.repeat(15_000_000)}`],
  ['a comment of 15 MB', `<!--${'x'.repeat(15_000_000)}-->`],
  ['a million ends of elements that never began', `<div>${'</i>'.repeat(1_000_000)}`],
  ['JSON-LD of a million brackets', `<script type="application/ld+json">${'['.repeat(400_000)}</script>`],
  ['a title of 10,000 columns', `<meta property="og:title" content="${'Column - '.repeat(10_000)}">`],
  ['5,000 line breaks in one paragraph', `<p>${'word<br>'.repeat(5_000)}</p>`],
])('reads the article beside %s', async (_, source) => {
  const more = PARAGRAPH.replace('Monday', 'Tuesday');
  const [article] = await readHtml('a.html', Buffer.from(`<main>${PARAGRAPH}${more}</main>${source}`));
  expect(article?.text).toContain('open again on Tuesday');
});

test('of 19,000 particulars keeps a thousand, and the article between them', () => {
  const metas = '<meta name="a" content="b">'.repeat(9_500);
  const page = parsePage('a.html', `${metas}${PARAGRAPH}${metas}${PARAGRAPH}`);
  expect(page.getElementsByTagName('meta')).toHaveLength(1000);
  expect(page.getElementsByTagName('p').map(({ textContent }) => `<p>${textContent}</p>`)).toEqual([
    PARAGRAPH,
    PARAGRAPH,
  ]);
});
