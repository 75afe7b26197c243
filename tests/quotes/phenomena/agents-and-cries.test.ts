import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('the agent of a passive', () => {
  test.each([
    ['Paul Roy', 'Elle avait été accusée de « trahir les pêcheurs du port » par Paul Roy.'],
    ['Paul Roy', 'La décision a été jugée « incompréhensible » par Paul Roy.'],
  ])('says what the quotation holds: %s', (speaker, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test.each([
    ['the two ministers', 'The deal was hailed as “a turning point” by the two ministers.'],
    ['Kate Moran', 'He was accused of “lying to the fishermen” by Kate Moran.'],
  ])('says it in English: %s', (speaker, paragraph) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });

  test('is nobody where none is told', () => {
    expect(speakersOf('en', 'The director is accused of “lying to the fishermen”.')).toEqual([null]);
  });
});

describe('a cry', () => {
  test.each([
    ['Des dockers', 'Des dockers ont défilé aux cris de « rendez-nous le port ».'],
    ['des dockers', 'Aux cris de « rendez-nous le port », des dockers ont envahi le quai.'],
    ['des dockers', 'Le ministre a été accueilli par des dockers aux cris de « rendez-nous le port ».'],
  ])('is of who comes with it: %s', (speaker, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});
