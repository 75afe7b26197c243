import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('who comes to mind', () => {
  test('is the subject of a further clause, too', () => {
    const paragraphs = [
      'Le maire avait tout fermé mais Luc Bernard a refusé.',
      '"Amusez-vous bien ici", a-t-il écrit à tous.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard']);
  });

  test('is whoever is named in the sentence of the pronoun', () => {
    const paragraphs = [
      '"Il fallait demander", a dit Luc Bernard, chef du bureau.',
      'Fawad Chaudhar, le ministre de la Culture, s\'est montré sévère : le texte nourrit "la peur de tous", a-t-il averti.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard', 'Fawad Chaudhar']);
  });

  test('is no longer an anonymous source a few sentences on', () => {
    const paragraphs = [
      '"Je suis né au port", disait Luc Bernard.',
      'Selon un ami proche, "il avait le goût du risque". La ville est triste. Le port aussi.',
      'Il avait prôné un accord dans le but de "sauver la digue".',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard', 'un ami proche', 'Luc Bernard']);
  });
});

describe('a description', () => {
  test('behind "du" takes up whoever is in view', () => {
    const paragraphs = [
      '"Oui", a dit Luc Bernard.',
      'La ville a relu les propos du milliardaire américain, qui avait déclaré vouloir "réduire" le port.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Luc Bernard', 'Luc Bernard']);
  });

  test('behind "selon" counts as speaking', () => {
    const paragraphs = [
      '"Oui", a dit Paul Morel.',
      'La digue tiendra longtemps selon le comédien Luc Bernard, qui joue le rôle du marin.',
      '"Elle a résisté à tout", a souligné le comédien.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Paul Morel', 'Luc Bernard']);
  });
});

describe('an office told from another', () => {
  test('the mayor is nobody known as president', () => {
    const paragraphs = [
      'Le président Luc Bernard est arrivé.',
      'Le maire a dit que tout était "sous contrôle".',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Le maire']);
  });
});

test('the acronym of a body is no part of its name', () => {
  const paragraph = 'Selon le syndicat des marins (SDM), "le port est sûr".';
  expect(speakersOf('fr', paragraph)).toEqual(['le syndicat des marins']);
});

test('fragments before a whole utterance with its own speaker are not his', () => {
  const paragraph =
    'Alors que la ville prépare son plan contre les "profiteurs", attendu en mai, "Nous attendons tous la loi", a estimé Luc Bernard.';
  expect(speakersOf('fr', paragraph)).toEqual([null, 'Luc Bernard']);
});

test('a thing done is no speech', () => {
  const paragraph = 'Des marins ont décidé de poursuivre la "révolution" jusque dans le port.';
  expect(speakersOf('fr', paragraph)).toEqual([null]);
});
