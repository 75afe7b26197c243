import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('marks in a French sentence that credits somebody', () => {
  test.each([
    [
      'a long title behind its participle',
      'Le juge Paul Martin indique bloquer le livre intitulé "La mer, le port et tous ceux qui y vivent encore aujourd\'hui malgré le vent".',
    ],
    ['the work of a named author', 'Le film de Paul Martin "la mer haute" est prêt, a rapporté Luc Bernard.'],
    [
      'a title with its year',
      'Paul Martin a écrit de nombreux ouvrages sur le port: "La mer malade" (1983).',
    ],
    [
      'a term within a complement',
      'Anne Petit s\'est indignée de la collecte en faveur de Paul Martin, ouverte au port lors de la marche des "grands filets" samedi.',
    ],
  ])('around %s report nothing', (_, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });
});
