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
    ['how it is said', '"Non, jamais", confiait, les larmes aux yeux, Luc Bernard.'],
    ['a day between commas', '"Non, jamais", a répondu, mardi, Luc Bernard.'],
    ['a radio and a comma', '"Non, jamais", a dit au micro de Radio Littoral, Luc Bernard, un élu.'],
    ['whoever else says so', '"Non, jamais", témoigne lui aussi cette semaine devant la cour Luc Bernard.'],
    ['a pair', '"Non, jamais", a martelé mot à mot Luc Bernard.'],
    ['those who hear it', '"Non, jamais", leur explique Luc Bernard.'],
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

  test.each([
    ['an agency', '"Non, jamais", ont affirmé à l\'AFP des témoins.', 'des témoins'],
    [
      'a time',
      '"Non, jamais", scandaient en fin de matinée une poignée de dockers.',
      'une poignée de dockers',
    ],
    ['nothing', '"Non, jamais", ont crié une centaine de lycéens.', 'une centaine de lycéens'],
  ])('may be several whom nobody names, behind %s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test.each([
    ['"Non, jamais", a assuré devant la presse, peu avant l\'audience, un de ses avocats, Me Luc Bernard.'],
    ['"Non, jamais", a indiqué le secrétaire d\'État français à la Mer, Luc Bernard.'],
    ['"Non, jamais", a lancé devant le conseil le député Les Républicains du Morbihan, Luc Bernard.'],
  ])('is named behind its description: %s', (paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual(['Luc Bernard']);
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
