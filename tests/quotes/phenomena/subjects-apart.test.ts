import { expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

test('an insertion between dashes parts a subject from its verb', () => {
  const paragraph =
    'Paul Martin - ancien chef du port parti à la retraite en juin - a dénoncé un « chantier sans fin ».';
  expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
});

test('a comma parts who hears from an officer who speaks', () => {
  const paragraph =
    "« Nous avons retrouvé le bateau », a indiqué à l'AFP, le capitaine Paul Martin, chargé du port.";
  expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
});

test('an office in capitals names nobody, whoever stands behind it', () => {
  const paragraph = '« Le redressement vient », prévient le PDG, Paul Martin.';
  expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
});
