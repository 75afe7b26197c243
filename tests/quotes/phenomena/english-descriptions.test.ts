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
