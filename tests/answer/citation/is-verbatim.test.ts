import { expect, test } from 'vitest';
import { isVerbatim } from '../../../src/answer/citation/is-verbatim.js';
import { townContent } from '../../fixtures/town.js';

const content = townContent();
const article = content.articles[0];
const [quote] = content.quotesIn(0);
if (!article || !quote) throw new Error('the town has no articles');
const citation = {
  text: article.text.slice(quote.start, quote.end),
  kind: 'quote' as const,
  speaker: quote.speaker,
  mention: null,
  cue: null,
  file: article.file,
  start: quote.start,
  end: quote.end,
  paragraph: 2,
  article: { id: article.id, title: article.title, url: null, outlet: null, date: null, authors: [] },
  score: 1,
};

test('lets a quote through under the speaker that attribution gave it', () => {
  expect(isVerbatim(citation, 0, content)).toBe(true);
  expect(isVerbatim({ ...citation, speaker: null }, 0, content)).toBe(true);
});

test.each([
  ['another speaker', { speaker: 'Karim Benali' }],
  ['other words', { text: 'Le pont tiendra mille ans' }],
  ['other offsets', { start: quote.start + 1 }],
  ['words that are none', { start: quote.start, end: quote.start, text: '' }],
  ['an article that is not there', { file: 'elsewhere.txt' }],
  ['the title of another article', { article: { ...citation.article, title: 'Another' } }],
  ['another article of its file', { article: { ...citation.article, id: 'bridge/2' } }],
  [
    'a speaker for a part of a quote',
    { end: quote.end - 4, text: article.text.slice(quote.start, quote.end - 4) },
  ],
])('refuses %s', (_, change) => {
  expect(isVerbatim({ ...citation, ...change }, 0, content)).toBe(false);
});

test.each([1, -1])('refuses what is of another article than that of number %i', (number) => {
  expect(isVerbatim(citation, number, content)).toBe(false);
});

test('lets a sentence through under whoever alone speaks in it, as reported', () => {
  const paragraph = article.paragraphs.find(({ number }) => number === 3);
  const [start, end] = [paragraph?.start ?? 0, paragraph?.end ?? 0];
  const words = article.text.slice(start, end);
  const reported = {
    ...citation,
    kind: 'reported' as const,
    speaker: 'Karim Benali',
    start,
    end,
    text: words,
  };
  expect(words).toContain("L'ingénieur Karim Benali a prévenu");
  expect(isVerbatim(reported, 0, content)).toBe(true);
  expect(isVerbatim({ ...reported, speaker: 'Anne Roux' }, 0, content)).toBe(false);
  expect(isVerbatim({ ...reported, kind: 'quote' }, 0, content)).toBe(false);
});
