import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

const BEFORE = {
  en: '“I closed my eyes,” said Milos Varga.',
  fr: '« J’ai fermé les yeux », a dit Kévin Maudoux.',
};

describe('a description takes up whoever acts right before it, though another spoke last', () => {
  test.each([
    [
      'en',
      'by where he is from',
      'Marco Santoro disagreed. “It was a foul,” said the Glaswegian.',
      'Marco Santoro',
    ],
    ['en', 'by his country', 'Marco Santoro disagreed. “It was a foul,” said the Spaniard.', 'Marco Santoro'],
    [
      'en',
      'by his age',
      'Marco Santoro left in tears. “It was a foul,” said the 26-year-old.',
      'Marco Santoro',
    ],
    [
      'fr',
      'by where he is from',
      'Thierry Baraduc n’est pas d’accord. « Il y avait faute », a lancé le Girondin.',
      'Thierry Baraduc',
    ],
  ] as const)('%s, %s', (language, _, paragraph, name) => {
    expect(speakersOf(language, BEFORE[language], paragraph).at(-1)).toBe(name);
  });

  test('"l’intéressé" is not who has just spoken', () => {
    const paragraph =
      '« Vous mentez », lance le procureur, Loïc Tanguy, à Jean Aubineau. « Non », répond l’intéressé.';
    expect(speakersOf('fr', paragraph).at(-1)).toBe('Jean Aubineau');
  });
});

describe('a body is nobody who is in view', () => {
  test.each([
    [
      'en',
      'Hugh Danvers visited the school. The local authority said homework was “a matter for schools”.',
      'The local authority',
    ],
    ['fr', 'Dans un communiqué, l’archevêché a appelé à « la retenue et à la vérité ».', 'l’archevêché'],
    [
      'fr',
      'La direction du groupe, une filiale de l’américain Halvorsen, invoque « une perte de compétitivité ».',
      'La direction du groupe',
    ],
  ] as const)('%s: %s', (language, paragraph, name) => {
    expect(speakersOf(language, paragraph).at(-1)).toBe(name);
  });
});

test.each(['Supt', 'DCI', 'Insp'])('%s is a rank and no part of a name', (rank) => {
  const paragraph = `Detective Carla Yeates appealed for witnesses. “Come forward,” said ${rank} Yeates.`;
  expect(speakersOf('en', paragraph)).toEqual(['Carla Yeates']);
});
