import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

test.each([
  [
    'before "de"',
    'Hugues de Valcourt a parlé. M. de Valcourt a dit : « Rien ne presse. »',
    'Hugues de Valcourt',
  ],
  [
    'before "d\u2019"',
    'Anne d\u2019Orsenne a parlé. « Rien ne presse », répète Mme d\u2019Orsenne.',
    'Anne d\u2019Orsenne',
  ],
  [
    'before an office in the other gender',
    'Anne Petit, ministre du Travail, a parlé. « Rien ne presse », a dit Madame le ministre.',
    'Anne Petit',
  ],
  ['before an office and a name', '« Rien ne presse », a dit Mme le député Anne Petit.', 'Anne Petit'],
])('a French form of address %s', (_, paragraph, speaker) =>
  expect(speakersOf('fr', paragraph)).toEqual([speaker]),
);

test('a form of address tells two of a surname apart', () => {
  expect(speakersOf('en', '"I sang," said Sarah Quill.', '"She did," Mr Quill said.')).toEqual([
    'Sarah Quill',
    'Mr Quill',
  ]);
  expect(speakersOf('fr', '« J’ai chanté », dit Alain Morin.', '« Oui », raconte Mme Morin.')).toEqual([
    'Alain Morin',
    'Mme Morin',
  ]);
});

test('the first of two surnames tells a person', () => {
  expect(speakersOf('en', '"Yes," said José Luis Ibarra Quintana. Ibarra added: "And no."')).toEqual([
    'José Luis Ibarra Quintana',
    'José Luis Ibarra Quintana',
  ]);
  expect(speakersOf('en', '"The law is clear," said Pilar de los Santos Rey y Mora.')).toEqual([
    'Pilar de los Santos Rey y Mora',
  ]);
});

test('whoever owns a thing is named by it, and not what the sentence is about', () => {
  expect(
    speakersOf(
      'en',
      'After Neil Quill\u2019s speech all fell silent. "We have one winter left," Quill said.',
    ),
  ).toEqual(['Neil Quill']);
  expect(
    speakersOf('en', 'Anna Hart spoke. Neil Quill\u2019s map was on the table. "It is old," she said.'),
  ).toEqual(['Anna Hart']);
});
