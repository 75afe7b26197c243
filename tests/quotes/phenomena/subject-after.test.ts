import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a subject after its verb', () => {
  test.each([
    ['a day and a radio', '"Non, jamais", a estimé mardi 22 mars sur France Inter Luc Bernard.'],
    ['an agency', '"Non, jamais", a confié à l\'AFP Luc Bernard, 38 ans.'],
    ['two channels', '"Non, jamais", a dit sur RMC et BFMTV M. Bernard.'],
    ['an interview and its paper', '"Non, jamais", révèle dans un entretien accordé au journal Luc Bernard.'],
    ['an insertion between commas', '"Non, jamais", a réagi, au nom de son parti, Luc Bernard.'],
    ['a telephone', '"Non, jamais", a raconté par téléphone Luc Bernard.'],
  ])('is found behind %s', (_, paragraph) => {
    expect(speakersOf('fr', 'Luc Bernard est arrivé lundi au port.', paragraph)).toEqual(['Luc Bernard']);
  });

  test('may be defined by a relative clause only', () => {
    const paragraph = '"Non, jamais", écrit dans un livre à paraître le 23 juin celui qui a quitté le port.';
    expect(speakersOf('fr', 'Luc Bernard est parti lundi.', paragraph)).toEqual(['Luc Bernard']);
  });

  test('may be one of several', () => {
    expect(speakersOf('fr', '"Il est capable de tout", confirme un de ses proches.')).toEqual([
      'un de ses proches',
    ]);
  });

  test('is no object where the quotation is the subject', () => {
    const paragraph = 'Les "bonnets bleus" se retrouvent pour choisir leurs délégués.';
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });

  test('holding marks of its own does not speak them', () => {
    const paragraph = 'Luc Bernard "est parti lundi", selon un message de son "bureau".';
    expect(speakersOf('fr', paragraph)[1]).toBeNull();
  });
});
