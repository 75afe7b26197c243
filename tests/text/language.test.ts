import { expect, test } from 'vitest';
import { detectQuestionLanguage } from '../../src/text/language.js';

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
