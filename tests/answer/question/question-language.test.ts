import { expect, test } from 'vitest';
import { questionLanguage } from '../../../src/answer/question/question-language.js';
import { openTown } from '../../fixtures/town.js';

const known = await openTown();

test.each([
  ['Roux bridge', 'en', 'a word that English alone has'],
  ['Roux pont', 'fr', 'a word that French alone has'],
  ['Roux cyclistes', 'fr', 'a word of articles that are all French'],
  ['more', 'en', 'how English alone goes on'],
  ['encore', 'fr', 'how French alone goes on'],
  ['what about Roux', 'en', 'function words'],
  ['le pont, what about it', 'en', 'most of the function words'],
] as const)('"%s" is %s by %s, whoever reads', (question, language, _by) => {
  expect(questionLanguage(question, known, 'fr')).toBe(language);
  expect(questionLanguage(question, known, 'en')).toBe(language);
  expect(questionLanguage(question, known)).toBe(language);
});

test.each(['Roux', 'Roux Lavrenko', 'qwrtz', ''])('"%s" is the reader\'s', (question) => {
  expect(questionLanguage(question, known, 'fr')).toBe('fr');
  expect(questionLanguage(question, known, 'en')).toBe('en');
});

test.each(['Lavrenko', 'Benali', 'Roux', 'Youri Lavrenko'])(
  '"%s" is, without one, of the language of the articles that name them',
  (question) => {
    expect(questionLanguage(question, known)).toBe('fr');
  },
);

test('a word that no article holds is not for the articles to tell of', () => {
  expect(questionLanguage('hiya Benali', known)).toBe('en');
});
