import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a description with the name behind it', () => {
  test.each([
    ['of a body', '“It is a mess,” the club’s treasurer, Mary Allen, told the Herald.'],
    ['in capitals', 'The Port Director, Mary Allen, said the quay was “a mess.”'],
    ['of initials', '“It is a mess,” the company’s CEO, Mary Allen, told the Herald.'],
    ['with a complement', '“It is a mess,” the deputy secretary for local affairs, Mary Allen, said.'],
    [
      'without a determiner',
      'Norwegian Ambassador to the Netherlands, Mary Allen, told the court that it was “a mess.”',
    ],
    ['of one of several', 'Another officer, Mary Allen, said: “It is a mess.”'],
    [
      'that a relative clause follows',
      'Mary Allen, the Labour MP for Newhaven North, who lives there, said it was “a mess.”',
    ],
  ])('%s', (_, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual(['Mary Allen']);
  });

  test('names no place', () => {
    expect(speakersOf('en', '“It is a mess,” the mayor of Paris, Texas, said.')).toEqual([
      'the mayor of Paris',
    ]);
  });
});

describe('an office printed with capitals', () => {
  const MAYOR = 'Canadian Prime Minister John Carter visited the harbour on Monday.';
  test.each([
    ['is whoever holds it', '“It is a mess,” the Prime Minister said.', 'John Carter'],
    ['of a country', 'In a speech, the Canadian Prime Minister said: “It is a mess.”', 'John Carter'],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('en', MAYOR, paragraph)).toEqual([speaker]);
  });

  test('is no surname', () => {
    expect(speakersOf('en', '“It is a mess,” said Zadie Baker.')).toEqual(['Zadie Baker']);
  });
});

describe('a description goes on to its end', () => {
  test.each([
    [
      'with two adjectives of one noun',
      '“It is a mess,” said a member of the technical and scientific police.',
      'a member of the technical and scientific police',
    ],
    ['with how it knows', '“It is a mess,” said a source close to the talks.', 'a source close to the talks'],
    [
      'with what it was told of',
      '“It is a mess,” an official briefed on the matter said.',
      'an official briefed on the matter',
    ],
    [
      'with whom it speaks for',
      'A spokeswoman for the Department of Health said: “It is a mess.”',
      'A spokeswoman for the Department of Health',
    ],
    [
      'with somebody for whom it speaks',
      'A lawyer for Education Secretary Ann Hill said: “It is a mess.”',
      'A lawyer for Education Secretary Ann Hill',
    ],
    ['with two callings', '“It is a mess,” a writer and director said.', 'a writer and director'],
    ['with a number of children', '“It is a mess,” a father of three said.', 'a father of three'],
    [
      'with a number of things',
      '“It is a mess,” the author of three reports said.',
      'the author of three reports',
    ],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });
});

test('whose kin somebody is tells of another than who is named for something else', () => {
  const paragraphs = [
    '“It is a mess,” said Mark Hill of the port union.',
    '“We want to know,” the father of two victims said.',
  ];
  expect(speakersOf('en', ...paragraphs)).toEqual(['Mark Hill', 'the father of two victims']);
});
