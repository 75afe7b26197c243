import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a thing with a name of its own', () => {
  const SHIP = 'Le chantier remet à neuf le navire Pimba Ourla.';

  test('says nothing', () => {
    const paragraph = 'Le mode "Tempête", soutenu par le logiciel Pimba Ourla, arrive en "plein été".';
    expect(speakersOf('fr', paragraph)).toEqual([null, null]);
  });

  test('is not the body last named', () => {
    const paragraphs = [
      "Toulemer a confié à la ville l'entretien du logiciel Pimba Ourla.",
      '"Il fonctionne très bien depuis un an", a indiqué le groupe.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Toulemer']);
  });

  test('is a body where it speaks under its name', () => {
    const paragraphs = ["L'application Pimba plaît.", '"Nous restons au port", a déclaré Pimba.'];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Pimba']);
  });

  test('is nobody whom a sentence about something else names by the way', () => {
    const paragraphs = [
      'Anne Petit défend la voisine de Marie Dupont.',
      'Cette affaire vaudra un sursis à la mère de Marie Dupont.',
      'Le port a fermé. "C\'est la mer qui m\'a tout appris", a-t-elle dit.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Anne Petit']);
  });

  test('is no ship that the sentence holds', () => {
    expect(speakersOf('fr', SHIP, '"Je repars en mer demain", a-t-il dit.')).toEqual([null]);
  });
});

describe('a name behind "à"', () => {
  test('is no place where it says something', () => {
    const paragraphs = [
      'Toulemer avait assuré cet été que rien ne changera.',
      'Il faudra encore deux ans à Toulemer.',
      '"Nos navires ne bougeront pas", a ajouté le groupe.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Toulemer']);
  });
});
