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

describe('whoever is quoted speaks, not who quotes', () => {
  test.each([
    ['The agency quoted the general, Viktor Quill, as saying: "The town is ours."', 'Viktor Quill'],
    ['Reuters cited Governor Anna Hart as saying "there is no panic".', 'Anna Hart'],
    ['Ana Reyes was quoted by Reuters as saying: "We are safe."', 'Ana Reyes'],
  ])('%s', (paragraph, speaker) => expect(speakersOf('en', paragraph)).toEqual([speaker]));
});

describe('what a claim holds is of its author', () => {
  test.each([
    ['en', 'Asked about Nora Flint’s claim that the wall was "rotten", Ian Marsh said: "No."'],
    [
      'en',
      'Ian Marsh rejected the charge. Asked about the claim by Nora Flint that the wall was "rotten", he laughed.',
    ],
    [
      'fr',
      'Interrogé sur l’affirmation de Nora Flint selon laquelle le mur serait « pourri », Ian Marsh a ri.',
    ],
  ] as const)('%s: %s', (language, paragraph) =>
    expect(speakersOf(language, paragraph)[0]).toBe('Nora Flint'),
  );
});
