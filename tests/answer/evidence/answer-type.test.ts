import { expect, test } from 'vitest';
import { isCounted, showsAnswerType } from '../../../src/answer/evidence/answer-type.js';
import type { AnswerType } from '../../../src/languages/questions.js';

test.each<[AnswerType, string, string]>([
  ['money', 'Le pont a coûté 3 millions d’euros.', 'Le pont a coûté 3 ans de travaux.'],
  ['percentage', 'La moitié des élèves marchent.', 'Les élèves marchent.'],
  ['age', 'Le pont a 80 ans.', 'Le pont est vieux.'],
  ['duration', 'Trois mois de travaux.', 'Des travaux.'],
  ['number', 'Douze enseignants arrivent.', 'Des enseignants arrivent.'],
  ['date', 'It opens in September.', 'It opens soon.'],
  ['reason', 'Fermé parce que le fleuve monte.', 'Le fleuve monte.'],
  ['name', 'Son livre s’appelle "Le Fleuve".', 'Son livre est court.'],
  ['person', 'Il a été reçu par Anne Roux.', 'Il a été reçu hier.'],
])('knows a %s in a sentence', (type, shows, lacks) => {
  expect(showsAnswerType(shows, type, new Set())).toBe(true);
  expect(showsAnswerType(lacks, type, new Set())).toBe(false);
});

test.each([
  ['une cinquantaine de cyclistes', true],
  ['240 élèves, dont 12 le matin', true],
  ['une vitesse de 330 km/h', true],
  ['un élève du Covid-19', false],
  ['rouvert en 2019', false],
  ['rouvert le 12 mai', false],
  ['à 20h30', false],
  ['les fréquences de la 5G', false],
  ['au 19e siècle', false],
])('"%s" tells how many: %s', (text, tells) => {
  expect(showsAnswerType(text, 'number', new Set())).toBe(tells);
});

test('does not take what the question says itself for an answer', () => {
  expect(showsAnswerType('Elle a parlé avec Benali.', 'person', new Set(['benali']))).toBe(false);
});

test.each([
  ['une cinquantaine de jeunes garçons', true],
  ['123 cyclistes', true],
  ['Douze nouveaux élèves', true],
  ['En 2019, le maire a reçu les élèves', false],
  ['les élèves', false],
])('"%s" counts its last word: %s', (text, counts) => {
  expect(isCounted(text, [text.lastIndexOf(' ') + 1])).toBe(counts);
});
