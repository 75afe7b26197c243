import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a French infinitive that tells what was said', () => {
  test.each([
    ['« Le quai tiendra », de dire Marie Dupont.', 'Marie Dupont'],
    ['« Le quai tiendra », d’ajouter la mairesse, Marie Dupont.', 'Marie Dupont'],
    ['« Le quai tiendra », laisse tomber Marie Dupont.', 'Marie Dupont'],
  ])('%s', (paragraph, speaker) => expect(speakersOf('fr', paragraph)).toEqual([speaker]));

  test('is not the infinitive that goes on with the sentence', () =>
    expect(
      speakersOf('fr', 'Marie Dupont a estimé avoir « le temps » de confirmer la vente du port.'),
    ).toEqual(['Marie Dupont']));
});

test('a pronoun before its verb is no article', () =>
  expect(speakersOf('fr', 'Paul Martin est parti. La CGT l’accuse de « mépris ».')).toEqual(['CGT']));

test('whoever belongs to a body is not the body', () => {
  expect(speakersOf('en', '"They need homes," said Peter Quill of the charity Shelter.')).toEqual([
    'Peter Quill',
  ]);
  expect(speakersOf('en', 'Peter Quill of the University of Leeds said: "It rains."')).toEqual([
    'Peter Quill',
  ]);
});

test('a noun of speech with its author reports', () => {
  expect(speakersOf('en', 'Nora Flint was there. "No," came the reply from Flint.')).toEqual(['Nora Flint']);
  expect(
    speakersOf('en', 'Nora Flint was there. Flint\u2019s verdict: "It is a mess and will stay one."'),
  ).toEqual(['Nora Flint']);
});

test('a gesture brings in whoever makes it, and no part of the body', () =>
  expect(speakersOf('en', 'Nora Flint shook her head. "I do not believe a word of it."')).toEqual([
    'Nora Flint',
  ]));
