import { expect, test } from 'vitest';
import { stem } from '../../src/text/stems.js';

test.each([
  ['étrangères', 'étrangère', 'fr'],
  ['chevaux', 'cheval', 'fr'],
  ['meetings', 'meeting', 'en'],
] as const)('gives %s and %s the same stem', (one, other, language) => {
  expect(stem(one, language)).toBe(stem(other, language));
});

test('folds accents after stemming, so that a stem has none', () => {
  expect(stem('année', 'fr')).toBe('anne');
});

test('only folds words of a language that it does not know', () => {
  expect(stem('Straßen'.toLowerCase(), 'other')).toBe('strassen');
});
