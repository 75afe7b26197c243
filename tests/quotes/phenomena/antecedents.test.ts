import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('"il" or "elle" who speaks', () => {
  test('is the person just named, not the body the sentences before are about', () => {
    const paragraph =
      'Le gouvernement refuse de payer la digue. C\'est le combat de Luc Bernard, qui vit au port. "On nous oublie tous ici", déclare-t-il.';
    expect(speakersOf('fr', paragraph)).toEqual(['Luc Bernard']);
  });

  test('is no body that has said nothing so far', () => {
    const paragraph = 'Le service de nuit reprend lundi. "C\'est une très bonne nouvelle", se réjouit-il.';
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });

  test('is whom the paragraph before brings in, rather than who spoke last', () => {
    const paragraphs = [
      '« Le quai est fermé depuis lundi », affirme Luc Bernard, venu avec son fils de dix ans.',
      'Paul Martin, la cinquantaine, montre la longue fissure du mur.',
      '« Rien de tout cela ne tiendra jusqu’au printemps », lance-t-il.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard', 'Paul Martin']);
  });

  test('is whom the sentence is about, rather than whom it reports on', () => {
    const paragraphs = [
      'Luc Bernard aime le port. « Je le verrai grandir », disait-il en mars.',
      'Dans son rapport, la docteure Anne Petit précise que Luc Bernard est guéri.',
      '« Les analyses sont toutes rassurantes », conclut-elle.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard', 'Anne Petit']);
  });

  test('is nobody in particular', () => {
    const paragraph = 'Chaque passager doit porter un casque. "C\'est une très bonne idée", poursuit-il.';
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });

  test('may be somebody of a single unknown name once that one has spoken', () => {
    const paragraphs = [
      '"Nous vivons dans une cage", soupire Kuljara, gérante.',
      '"Ils sont partout", raconte-t-elle.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Kuljara', 'Kuljara']);
  });
});

describe('a participle that reports', () => {
  test('has a person for its subject, not the text before it', () => {
    const paragraph = 'Une ordonnance prévoyant de réduire de façon "drastique" les crédits est parue.';
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });

  test('has no place for its subject', () => {
    const paragraph = 'Des bateaux mouillent à Londres et à Rome présentant des avaries "très graves".';
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });

  test('of refusal is no opponent', () => {
    const paragraphs = [
      'Luc Bernard a écrit au préfet.',
      'S\'opposant au chantier et dénonçant "un gâchis sans nom", il est parti.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard']);
  });
});

describe('marks after a word that may name something', () => {
  test.each([
    ['parted by a comma', 'En pleine campagne, "nous avons tout arrêté", relève Luc Bernard.'],
    ['which is the participle of the verb', 'Luc Bernard s\'est dit "très ému" par ces images.'],
  ])('hold speech where it is %s', (_, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual(['Luc Bernard']);
  });
});

describe('a name', () => {
  test('with two particles is read whole', () => {
    expect(speakersOf('fr', '"Non, jamais", a dit Ursula von der Heide.')).toEqual(['Ursula von der Heide']);
  });

  test('of a station keeps its number from the phrase after it', () => {
    const paragraphs = [
      'Anne Petit, présidente du Cercle, est arrivée.',
      '"Non, jamais", a dit lundi sur Europe 1 la présidente du Cercle.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Anne Petit']);
  });
});
