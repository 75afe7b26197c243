import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

const WHO = '"Le port ouvrira", a déclaré Luc Bernard, un pêcheur.';

describe('a French cue', () => {
  test.each([
    ['that holds a possessive', 'A ses yeux, le quai n\'est qu\'une "ruine au bord de la mer".'],
    ['of the speaker’s own words', 'Le maire serait, selon ses propres termes, un "homme sans parole".'],
    [
      'with an insertion within its verb',
      'Luc Bernard a, de son côté, fustigé que le maire "oublie les gens de mer".',
    ],
    [
      'that goes on with "mais que"',
      "L'ancien mousse a admis qu'il y avait des pages qu'il voudrait lire au port mais qu'il \"ne pourra pas signer\".",
    ],
    [
      'behind a quotation and a colon',
      '"Le maire a oublié le port et ses gens": pour Luc Bernard, la colère ne fait que commencer.',
    ],
    [
      'that is the last name before a colon',
      'Anne Petit regarde partir les navires, tout comme le pêcheur Luc Bernard: "On nous chasse d\'ici".',
    ],
  ])('%s is read', (_, paragraph) => {
    expect(speakersOf('fr', WHO, paragraph).slice(1)).toEqual(['Luc Bernard']);
  });

  test('is none where the narrator names things in a list', () => {
    const paragraph = 'Le maire a remarqué que les mots-clés "quai" et "ruine" menaient au port.';
    expect(speakersOf('fr', WHO, paragraph).slice(1)).toEqual([null, null]);
  });
});
