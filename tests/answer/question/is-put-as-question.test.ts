import { expect, test } from 'vitest';
import { isPutAsQuestion } from '../../../src/answer/question/is-put-as-question.js';

test.each([
  'what did Lavrov say about terrorism',
  'and Tillerson',
  'more',
  'who else',
  'why',
  'Lavrov?',
  'how many people died',
  "qu'a dit Lavrov",
  'et Tillerson',
  'encore',
  "qui d'autre",
  'combien de morts',
])('"%s" is', (message) => {
  expect(isPutAsQuestion(message)).toBe(true);
});

test.each([
  'good point',
  'what a joke',
  "i don't believe it",
  'he is lying',
  'brb dinner',
  'yeah he always says that',
  'je pense que non',
  'on mange à quelle heure',
  'trop fort',
])('"%s" is not', (message) => {
  expect(isPutAsQuestion(message)).toBe(false);
});
