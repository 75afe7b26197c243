import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a French name ends', () => {
  test.each([
    ['before the manner of speaking', "a dit Martin d'une voix ferme", 'Martin'],
    ['before what the person is told to do', "a dit l'ancien maire d'envoyer un message", "l'ancien maire"],
  ])('%s', (_, clause, speaker) => {
    expect(speakersOf('fr', `"Le quai tiendra", ${clause}.`)).toEqual([speaker]);
  });

  test('with a surname that has a particle', () => {
    const paragraph = 'Le chef du port, Geoffroy Roux de Brévin, a déclaré que "le quai tiendra".';
    expect(speakersOf('fr', paragraph)).toEqual(['Geoffroy Roux de Brévin']);
  });

  test('before a body the person belongs to', () => {
    expect(speakersOf('fr', '"Non", a dit Anne Petit d\'Amnesty.')).toEqual(['Anne Petit']);
  });

  test('before the place of whom a relative clause lets speak', () => {
    const paragraph =
      'Paul Martin pêche près de Brest. M. Martin marin à Roscoff qui parle d\'un "gâchis" part.';
    expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
  });

  test('never is a title alone', () => {
    expect(speakersOf('fr', '"Le quai tiendra", a ajouté M.', 'Martin, qui part demain.')).toEqual([null]);
  });
});
