import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a verb with its subject on a web page', () => {
  test.each([
    [
      'lacks the comma behind what somebody is',
      'Mary Allen, head of the Harbour Club, a club in Oslo told the Herald: “It is a mess.”',
      'Mary Allen',
    ],
    ['has no quotation for its own subject', 'To many, “honest” describes Mary Allen better.', null],
    ['is no phrase of measure', 'For the most part, the “small” quays were closed.', null],
    [
      'is in an infinitive of another’s',
      'That kind of talk led Mary Allen to suggest that “it is a mess.”',
      'Mary Allen',
    ],
    [
      'picks up the story',
      'But pilot Mary Allen picks up the story: “All of a sudden, it fell.”',
      'Mary Allen',
    ],
    [
      'may be any before a fragment',
      'The engineer Mary Allen counted “twelve holes” in the quay.',
      'Mary Allen',
    ],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });

  test.each([
    [
      'may be any before a fragment',
      'Marie Dupont a dénombré « douze fissures » dans le quai.',
      'Marie Dupont',
    ],
    [
      'has an object with its own preposition',
      'Marie Dupont avait pressé la région de « tenir parole ».',
      'Marie Dupont',
    ],
    [
      'has a subject whose name comes behind a place',
      '« Rien n’est prêt », a dit la porte-parole belge à Genève, Jeanne Dupont.',
      'Jeanne Dupont',
    ],
    [
      'lets something be known',
      'La direction laissait filtrer cette nouvelle : « Rien n’est prêt. »',
      'La direction',
    ],
  ])('in French %s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test('is of no title', () => {
    expect(speakersOf('fr', 'Marie Dupont a encadré « Les Bateaux » hier soir.')).toEqual([null]);
  });
});
