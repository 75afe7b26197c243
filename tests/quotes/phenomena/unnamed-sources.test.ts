import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';
import { sourcesOf } from './statements-of.js';

describe('some of several', () => {
  test.each([
    ['en', 'Several warned that the quay was closed. The crane is new.', 'Several'],
    ['en', 'Others reported that the quay was closed. The crane is new.', 'Others'],
    ['fr', 'Plusieurs ont dénoncé le bruit de la grue. Le quai est neuf.', 'Plusieurs'],
    ['fr', "D'autres affirment que la grue est cassée. Le quai est neuf.", "D'autres"],
    ['fr', 'Les autres disent que la grue est cassée. Le quai est neuf.', 'Les autres'],
  ] as const)('are a source (%s): %s', (language, paragraph, source) => {
    expect(sourcesOf(language, paragraph)).toEqual([source]);
  });

  test('speak between marks', () => {
    const paragraph = 'Twenty dockers met on the quay. “We are closing this harbour tonight,” others said.';
    expect(speakersOf('en', paragraph)).toEqual(['others']);
  });

  test.each([
    ["D'autres habitants affirment que la grue est cassée.", "D'autres habitants"],
    ['En France, de nombreux habitants disent que la grue est cassée.', 'de nombreux habitants'],
    ["D'anciens élus ont dénoncé le bruit de la grue.", "D'anciens élus"],
  ])('are those whom a noun describes behind a reduced article: %s', (paragraph, source) => {
    expect(sourcesOf('fr', paragraph)).toEqual([source]);
  });

  test('a noun that is of many is one', () => {
    expect(sourcesOf('fr', 'Le président de nombreux clubs a dénoncé le bruit de la grue.')).toEqual([
      'Le président de nombreux clubs',
    ]);
  });
});

describe('a body', () => {
  test.each([
    [
      'en',
      'The boat sank, the Irish Bureau of Harbours and Inland Waters said in a statement.',
      'Bureau of Harbours and Inland Waters',
    ],
    ['en', 'The Fish and Wildlife Service said the quay was closed.', 'Fish and Wildlife Service'],
    [
      'fr',
      "Le trafic baisse, selon l'association Chemin et Territoires, qui compte les bateaux.",
      'Chemin et Territoires',
    ],
  ] as const)('has one name over what is joined within it (%s): %s', (language, paragraph, source) => {
    expect(sourcesOf(language, paragraph)).toEqual([source]);
  });

  test('is not joined with another by name', () => {
    const paragraph = '“The quay is closed for good,” said the Bureau of Harbours and Parliament.';
    expect(speakersOf('en', paragraph)).not.toEqual(['Bureau of Harbours and Parliament']);
  });

  test('may be told by the capital of its noun alone', () => {
    expect(sourcesOf('fr', 'Les accidents ont augmenté, selon la Prévention maritime.')).toEqual([
      'la Prévention maritime',
    ]);
  });

  test('says what it finds', () => {
    expect(sourcesOf('en', 'On Monday the court found that the owner of the boat is liable.')).toEqual([
      'the court',
    ]);
    expect(sourcesOf('en', 'On Monday Anne Hill found that the owner of the boat is liable.')).toEqual([]);
  });
});

test('a preposition governs no more than the day behind it', () => {
  expect(speakersOf('en', 'On Monday the court said “the boat is gone for good”.')).toEqual(['the court']);
  expect(sourcesOf('fr', 'Depuis lundi le maire affirme que le quai est fermé.')).toEqual(['le maire']);
});

test('reports are a source without an article', () => {
  expect(sourcesOf('en', 'According to reports, the boat hit the quay at night.')).toEqual(['reports']);
});
