import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('whoever a quotation names', () => {
  test('is not the "il" who says it', () => {
    const paragraphs = [
      'Paul Martin a dit lundi son désaccord.',
      'Luc Bernard a quitté le port mardi. "Monsieur Bernard n\'a rien voulu entendre", regrette-t-il.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Paul Martin']);
  });

  test('does not say it where nothing tells who does', () => {
    const paragraphs = [
      '"Le port ouvrira bientôt", a dit Paul Martin.',
      'Luc Bernard a quitté la salle. "Luc Bernard n\'a jamais voulu entendre les gens du port". ',
    ];
    expect(speakersOf('fr', ...paragraphs)[1]).not.toBe('Luc Bernard');
  });
});

describe('a French description', () => {
  test('of adjectives only takes up who is in view', () => {
    const paragraph = 'Le port était "trop calme", explique l\'actrice italienne métisse.';
    expect(speakersOf('fr', 'Marie Dupont a rompu le silence lundi.', paragraph)).toEqual(['Marie Dupont']);
  });

  test('varies a general post that nobody names', () => {
    const paragraphs = [
      '"Rien ne manque au port", résume l\'ancien patron de la police des quais.',
      'Le lieu est "assez calme", souligne le commissaire.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual([
      "l'ancien patron de la police des quais",
      "l'ancien patron de la police des quais",
    ]);
  });

  test('of another office is somebody else', () => {
    const paragraphs = [
      '"Rien ne manque au port", résume l\'ancien patron de la police des quais.',
      'Le lieu est "assez calme", souligne le préfet.',
    ];
    expect(speakersOf('fr', ...paragraphs)[1]).not.toBe("l'ancien patron de la police des quais");
  });
});

describe('a verb of saying whose act is still to come', () => {
  test('is reported by the one before it', () => {
    const paragraph =
      'Paul Martin avait affirmé jeudi dans un journal que le maire Luc Bernard annoncerait "la fin des travaux du port".';
    expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
  });
});
