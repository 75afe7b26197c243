import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a person at the head of a phrase', () => {
  test.each([
    [
      'a body with a name',
      '"Oui", a expliqué aux médias locaux Anil Daval de l\'opérateur Port Nord.',
      'Anil Daval',
    ],
    ['a role', '"Oui", décrypte pour l\'AFP Anne Petit spécialiste du Centre hospitalier.', 'Anne Petit'],
  ])('keeps the name where it is followed by %s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});

describe('a verb', () => {
  test('in the plural does not take the single person of an addition for its subject', () => {
    const paragraph = 'De nombreux marins, dont le patron Luc Bernard, ont salué une "digue bien faite".';
    expect(speakersOf('fr', paragraph)).toEqual(['De nombreux marins']);
  });

  test('may be a participle with its agent', () => {
    const paragraph = 'La digue, qualifiée par Luc Bernard de "chantier du siècle", est finie.';
    expect(speakersOf('fr', paragraph)).toEqual(['Luc Bernard']);
  });

  test('of acting does not report what the sentence after it says', () => {
    const paragraph =
      'Quand la police intervient, ce sont des vies qui basculent: "on fouille partout chez eux".';
    expect(speakersOf('fr', paragraph)).not.toContain('la police');
  });

  test('that has reported its words does not report a term behind it', () => {
    const paragraph = '"Non, jamais", affirme la gérante Anne Petit, à contre-courant de la "fast food".';
    expect(speakersOf('fr', paragraph)).toEqual(['Anne Petit', null]);
  });
});
