import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

test.each([
  [
    'a participle of the main clause, not of whoever did what a noun before it was done by',
    'fr',
    'Le préfet Jean Martin a défendu mardi les mesures annoncées par Paul Durand, les décrivant comme « massives ».',
    'Jean Martin',
  ],
  [
    'a relative clause behind where somebody is from',
    'en',
    'Novelist Jane Watson, from Johannesburg, who has written dozens of books, admitted that it was “not my vibe”.',
    'Jane Watson',
  ],
  [
    'a person before what he belongs to in letters',
    'fr',
    'La direction se trompe, a affirmé mercredi Paul Meyer de SUD-Port, faisant état d’un « taux de grévistes élevé ».',
    'Paul Meyer',
  ],
] as const)('%s', (_, language, paragraph, name) => {
  expect(speakersOf(language, paragraph).at(-1)).toBe(name);
});

test('a title within the name of a body makes nobody of it', () => {
  const paragraph = 'The Vaal Environmental Justice Alliance says: “We see no clear policy.”';
  expect(speakersOf('en', paragraph)).toEqual(['Vaal Environmental Justice Alliance']);
});
