import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test('splits at full stops, question and exclamation marks', () => {
  expect(split('Il pleut. Il vente ! Et demain ? Nul ne sait.')).toEqual([
    'Il pleut.',
    'Il vente !',
    'Et demain ?',
    'Nul ne sait.',
  ]);
});

test.each([
  'M. Lavrov a parlé à Mme. Durand.',
  'Sen. Smith met Gov. Brown in Washington.',
  'George W. Bush et J.R.R. Tolkien.',
  'La Russie (...) est ouverte au dialogue.',
  'Il a hésité... puis il est parti.',
  'Le taux est de 3.5 % cette année.',
])('keeps "%s" whole', (text) => {
  expect(split(text)).toEqual([text]);
});

test('keeps closing quotation marks with their sentence', () => {
  expect(split('"Nous partons." Il l\'a dit. « C’est fini. » Puis rien.')).toEqual([
    '"Nous partons."',
    "Il l'a dit.",
    '« C’est fini. »',
    'Puis rien.',
  ]);
});

test('leaves the marks of footnotes to no sentence', () => {
  expect(split('Il pleut.[12] « Il vente ! »[1][2] Et demain ?³ Nul ne sait.[note 4]')).toEqual([
    'Il pleut.',
    '« Il vente ! »',
    'Et demain ?',
    'Nul ne sait.',
  ]);
  expect(split('La salle a 30 m². Elle est vide.')).toEqual(['La salle a 30 m².', 'Elle est vide.']);
});

test.each([
  ["Elle l'a dit à l'AFP.Depuis lundi, rien.", ["Elle l'a dit à l'AFP.", 'Depuis lundi, rien.']],
  ['He served in the U.S.Army for years.', ['He served in the U.S.Army for years.']],
  ['Il rentre du Texas.Les parents attendent.', ['Il rentre du Texas.', 'Les parents attendent.']],
  ['C’est « la fin ».À Lyon, rien.', ['C’est « la fin ».', 'À Lyon, rien.']],
  ['Il part.«Oui», dit-il.', ['Il part.', '«Oui», dit-il.']],
  ['« Non ! »Paul est parti.', ['« Non ! »', 'Paul est parti.']],
  ['Encore en 2019.Le juge tranche.', ['Encore en 2019.', 'Le juge tranche.']],
  ['On verra bien !L’avis suit.', ['On verra bien !', 'L’avis suit.']],
  ['He left.“We are done,” she said.', ['He left.', '“We are done,” she said.']],
  ['We stay.I know.', ['We stay.', 'I know.']],
])('splits "%s", whose blank is missing', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test.each([
  'Il écrit sur lemonde.fr et Booking.com chaque jour.',
  'See https://example.org/a.The-end or a@mail.Example today.',
  'The U.S.Army and will.i.am met Yahoo!France in St.Louis.',
  'Le taux est de 3.5 ou de 2.B selon Mr.Dupont.',
  'He said "Go."She left.',
])('keeps "%s" whole, where no blank is missing for sure', (text) => {
  expect(split(text)).toEqual([text]);
});

test('gives offsets into the whole text for a part of it', () => {
  const text = 'Titre\n\nUn. Deux.';
  expect(splitSentences(text, { start: 7, end: 16 })).toEqual([
    { start: 7, end: 10 },
    { start: 11, end: 16 },
  ]);
});

test('finds none in white space', () => {
  expect(split(' \n\u00a0')).toEqual([]);
});
