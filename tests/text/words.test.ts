import { expect, test } from 'vitest';
import { wordsOf } from '../../src/text/words.js';
import { numbers } from '../fixtures/numbers.js';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

test('separates what apostrophes and hyphens join, in lower case with accents', () => {
  expect(texts("L'attentat de Saint-Pétersbourg")).toEqual(['l', 'attentat', 'de', 'saint', 'pétersbourg']);
});

test('keeps a number whole with its separators, without the full stop after it', () => {
  expect(texts('2.000 morts, 57,4 % en 2017.')).toEqual(['2.000', 'morts', '57,4', 'en', '2017']);
});

test('says where each word stands', () => {
  const text = '«Été» à Nice';
  for (const { start, end, text: word } of wordsOf(text))
    expect(text.slice(start, end).toLowerCase()).toBe(word);
});

test('finds the same words whatever else stands in the text', () => {
  const letters = [..."aéŒßİ09²½ª.,.,'’ -–«»€\n_", '\u0301', 'я', '中', '😀', '𝒜'];
  const random = numbers(5);
  for (let times = 0; times < 2_000; times += 1) {
    const drawn = letters.slice(0, times % 2 === 0 ? -5 : undefined);
    const text = Array.from({ length: 12 }, () => drawn[Math.floor(random() * drawn.length)]).join('');
    const found = [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu)];
    expect(wordsOf(text), text).toEqual(
      found.map(({ 0: word, index: start }) => ({
        text: word.normalize('NFC').toLowerCase(),
        start,
        end: start + word.length,
      })),
    );
  }
});
