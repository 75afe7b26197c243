import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('"it"', () => {
  test('is a body, and no person', () => {
    const paragraph = 'The Harbour Board met Mary Allen on Monday. It said the quay was “a mess.”';
    expect(speakersOf('en', paragraph)).toEqual(['Harbour Board']);
  });

  test('is nobody where it only opens a clause', () => {
    const paragraph =
      'Mary Allen left the Harbour Board on Monday. It is hard to imagine a better “harbour mistress.”';
    expect(speakersOf('en', paragraph)).toEqual([null]);
  });
});

describe('what somebody is said to be', () => {
  test('is nobody else', () => {
    const speakers = speakersOf('en', 'Mary Allen became a pilot last year. “It was hard,” the pilot said.');
    expect(speakers).toEqual(['Mary Allen']);
  });

  test('tells in French, too, whom an office stands for', () => {
    const speakers = speakersOf(
      'fr',
      'Marie Dupont est devenue la capitaine du port en mai. Paul Martin est parti.',
      '« Tout va changer », a dit la capitaine.',
    );
    expect(speakers).toEqual(['Marie Dupont']);
  });
});

test('a modal makes a passive, too, whose subject says nothing', () => {
  const paragraph = 'No clear evidence can be presented because “they cannot mark them in the dark.”';
  expect(speakersOf('en', paragraph)).toEqual([null]);
});
