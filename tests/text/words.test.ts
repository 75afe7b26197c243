import { expect, test } from 'vitest';
import { wordsOf } from '../../src/text/words.js';

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
