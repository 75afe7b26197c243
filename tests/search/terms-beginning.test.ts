import { expect, test } from 'vitest';
import { LEAST_LETTERS, termsBeginningSteps } from '../../src/search/terms-beginning.js';
import { atOnce } from '../../src/steps.js';

const TERMS = [
  'porteur',
  'port',
  'quai',
  'por',
  'portail',
  'posa',
  'p',
  'po',
  'porte',
  '2000',
  '200',
  'œuvre',
];

test('gives the terms that begin with some letters, in alphabetical order', () => {
  const beginning = atOnce(termsBeginningSteps(TERMS));
  const inOrder = [...TERMS].sort();
  for (const term of TERMS) {
    for (let letters = LEAST_LETTERS; letters <= term.length; letters += 1) {
      const start = term.slice(0, letters);
      const expected = inOrder.filter((other) => other.startsWith(start));
      expect(beginning(start).map((number) => TERMS[number])).toEqual(expected);
      expect(beginning(start)).toEqual(beginning(start));
    }
  }
  expect(beginning('mar')).toEqual([]);
  expect(beginning('portes')).toEqual([]);
});
