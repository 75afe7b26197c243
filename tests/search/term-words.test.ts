import { expect, test } from 'vitest';
import { termsWithin, termWordsIn } from '../../src/search/term-words.js';

const TEXT = 'Le pont, le grand pont et le fleuve';
const TERMS = ['le', 'pont', 'grand', 'fleuve'];
const numberOfPrinted = {
  get(form: string) {
    const number = TERMS.indexOf(form);
    return number < 0 ? undefined : number;
  },
};
const words = termWordsIn(TEXT, { start: 0, end: TEXT.length }, { numberOfPrinted }, new Set());
const within = (from: string, to = '') =>
  termsWithin(words, { start: TEXT.indexOf(from), end: to ? TEXT.indexOf(to) : TEXT.length });

test('the terms of a span are each there once, in the order of the text', () => {
  expect(within('Le')).toEqual([0, 1, 2, -1, 3]);
  expect(within('pont', 'et')).toEqual([1, 0, 2]);
  expect(within('le grand', 'fleuve')).toEqual([0, 2, 1, -1]);
});

test('a word that begins before a span is none of its words', () => {
  expect(termsWithin(words, { start: 1, end: 8 })).toEqual([1]);
  expect(termsWithin(words, { start: 8, end: 8 })).toEqual([]);
});
