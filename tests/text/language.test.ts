import { expect, test } from 'vitest';
import { detectLanguage, detectQuestionLanguage } from '../../src/text/language.js';

test.each([
  ['what did Lavrov say about terrorism?', 'en'],
  ["qu'a dit Lavrov sur le terrorisme ?", 'fr'],
  ['et sur la Syrie ?', 'fr'],
  ['and Tillerson?', 'en'],
  ['Lavrov on dialogue', 'en'],
  ['que sait-on de la visite ?', 'fr'],
  ['combien de blessés', 'fr'],
] as const)('takes the question "%s" for %s', (question, language) => {
  expect(detectQuestionLanguage(question)).toBe(language);
});

test('takes a French article for French, an English one for English, any other for neither', () => {
  expect(
    detectLanguage('Le conseil municipal a voté mardi soir la construction de deux nouvelles écoles.'),
  ).toBe('fr');
  expect(
    detectLanguage('The town council voted on Tuesday evening to build two new schools by the river.'),
  ).toBe('en');
  expect(
    detectLanguage('Der Stadtrat hat am Dienstagabend beschlossen, zwei neue Schulen am Fluss zu errichten.'),
  ).toBe('other');
});
