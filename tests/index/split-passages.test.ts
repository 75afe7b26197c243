import { expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { splitPassages } from '../../src/index/split-passages.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

const HEAD = 'Le pont rouvert\n\n';

function passagesOf(body: string) {
  const article = parseArticle('a.txt', HEAD + body);
  return splitPassages([article]).map((passage) => ({
    ...passage,
    text: article.text.slice(passage.start, passage.end),
  }));
}

test('makes one passage of a paragraph', () => {
  expect(passagesOf('Le pont a rouvert. Il tiendra.\n\nLe fleuve monte.')).toMatchObject([
    { text: 'Le pont a rouvert. Il tiendra.', number: 1, firstVector: 0 },
    { text: 'Le fleuve monte.', number: 2, firstVector: 2 },
  ]);
});

test('makes several of an overlong paragraph, at the ends of sentences, under its number', () => {
  const sentence = `${'Le fleuve monte encore '.repeat(20).trim()}.`;
  const body = Array(60).fill(sentence).join(' ');
  const passages = passagesOf(body);
  expect(passages.map(({ text }) => text).join(' ')).toBe(body);
  expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(4_000);
  expect(new Set(passages.map(({ number }) => number))).toEqual(new Set([1]));
  expect(passages.map(({ firstVector }) => firstVector)).toEqual(
    passages.map((_, i) => passages.slice(0, i).reduce((sum, { sentences }) => sum + sentences.length, 0)),
  );
});

test('makes several of a paragraph of very many sentences', () => {
  const passages = passagesOf('Oui. '.repeat(500).trim());
  expect(Math.max(...passages.map(({ sentences }) => sentences.length))).toBeLessThanOrEqual(40);
  expect(passages.flatMap(({ sentences }) => sentences)).toHaveLength(500);
});

test('cuts an overlong sentence between words, one without words between characters', () => {
  const words = passagesOf(`${'fleuve '.repeat(2_000)}fin.`);
  expect(words.map(({ text }) => text).join(' ')).toBe(`${'fleuve '.repeat(2_000)}fin.`);
  const wave = passagesOf(`x${'🌊'.repeat(5_000)}.`);
  expect(wave.map(({ text }) => text).join('')).toBe(`x${'🌊'.repeat(5_000)}.`);
  for (const { text } of [...words, ...wave]) {
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  }
});

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
