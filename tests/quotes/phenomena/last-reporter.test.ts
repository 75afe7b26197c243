import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

const OTHER =
  'Luc Bernard vit au port. Luc Bernard y est né. Luc Bernard y pêche. Luc Bernard y reste. Luc Bernard y dort. "Le quai tiendra", a dit Luc Bernard.';

describe('a French pronoun takes up who reported last', () => {
  test.each([
    [
      'under his office, with his name behind it',
      "L'avocat d'Anne Petit, Paul Martin, a lui aussitôt promis un recours.",
    ],
    [
      'beside marks that are not his words',
      'Luc Bernard, vu dans "Le Port", est mort à 60 ans, a annoncé jeudi le comédien Paul Martin.',
    ],
  ])('%s', (_, report) => {
    expect(speakersOf('fr', OTHER, report, '"Tout est faux", a-t-il estimé.').at(-1)).toBe('Paul Martin');
  });
});

test('French bodies in the plural are not those of whom somebody else spoke at more length', () => {
  const paragraphs = [
    'La fête change de date en fonction des autorités maritimes de la région.',
    '"Le quai tiendra", ont indiqué les autorités.',
  ];
  expect(speakersOf('fr', ...paragraphs)).toEqual(['les autorités']);
});
