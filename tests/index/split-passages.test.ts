import { expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse-article.js';
import { splitPassages } from '../../src/index/split-passages.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

test('makes one passage of an answer and its question, and of every other paragraph its own', () => {
  const text =
    'The coach\n\nFrank Belasco took over in July.\n\nQ: Why did you sell your captain, the best of them all?\n\nA: He wanted to leave.\n\nHe left on Monday.\n';
  const article = parseArticle('a.txt', text);
  const passages = splitPassages([article], [extractQuotes(article)]);
  expect(passages.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
    [1, 'Frank Belasco took over in July.'],
    [3, 'Q: Why did you sell your captain, the best of them all?\n\nA: He wanted to leave.'],
    [4, 'He left on Monday.'],
  ]);
  expect(passages.map(({ firstVector, sentences }) => [firstVector, sentences.length])).toEqual([
    [0, 1],
    [1, 2],
    [3, 1],
  ]);
});
