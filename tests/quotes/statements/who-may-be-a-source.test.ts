import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractSpeech } from '../../../src/quotes/index.js';

const AROUND =
  'Work on the harbour began two years ago and is expected to last for several more months, at a cost that is not yet known.';

/** The sources of what an English article reports without marks. */
function sourcesIn(text: string): string[] {
  const article = parseArticle('article.txt', `Work on the harbour\n\n${text}\n\n${AROUND}\n`);
  return extractSpeech(article).statements.map(({ speaker }) => speaker);
}

test.each([
  ['Anna Ortiz', 'Speaking from a stage in Redmond, Washington, Anna Ortiz said that the harbour would pay.'],
  ['Harbour Trust', 'The Harbour Trust said it would close the road. It added that boats would wait.'],
])('is whoever says something: %s', (speaker, text) => {
  expect(new Set(sourcesIn(text))).toEqual(new Set([speaker]));
});

test.each([
  'What I dislike about the Harbour Trust is that it confirms the belief that nobody reads.',
  "(The Harbour Trust, it's also worth noting, closed the road in May after a storm.)",
  'A former mayor accused of steering the works to his friends left the town on Monday.',
])('is nobody who only does something, or of whom something is said: %s', (text) => {
  expect(sourcesIn(text)).toEqual([]);
});

test('is no conjunction with its noun', () => {
  const text = 'The market grew so crowded that some companies said they would leave the harbour.';
  expect(sourcesIn(text)).toEqual(['some companies']);
});
