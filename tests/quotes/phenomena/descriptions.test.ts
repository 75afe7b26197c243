import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('"qui" behind an addition between commas', () => {
  test.each([
    [
      'that ends with a body',
      '"Non", ajoute Luc Bernard, secrétaire du syndicat Unité-Port, qui salue la "franchise" de tous.',
    ],
    [
      'that ends with a place',
      '"Non", dit Luc Bernard, gérant d\'une maison établie à Lahore, qui craint un "grand désordre".',
    ],
  ])('stands for the name before it: %s', (_, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual(['Luc Bernard', 'Luc Bernard']);
  });
});

describe('an office', () => {
  test('in a party is not the party', () => {
    expect(speakersOf('fr', '"Bonne rentrée à tous", a écrit le président du groupe PS.')).toEqual([
      'le président du groupe PS',
    ]);
  });

  test('of a body does not make the body of who holds it', () => {
    const paragraphs = [
      '« Le quai est trop vieux pour servir », juge le Conseil scientifique.',
      'Le président du Conseil scientifique Luc Bernard a expliqué pourquoi.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['le Conseil scientifique']);
  });

  test('that its holder has left is the same with "ancien" and "ex-"', () => {
    const paragraphs = [
      '"Nous cherchons", a dit l\'ancien patron de la police du Nord.',
      'Luc Bernard est venu.',
      '"Il a menti", rappelle l\'ex-patron de la police du Nord.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual([
      "l'ancien patron de la police du Nord",
      "l'ancien patron de la police du Nord",
    ]);
  });

  test('described at length is not whoever was named before as a victim', () => {
    const paragraphs = [
      'Luc Bernard a été blessé par balles.',
      '"Nous cherchons", résume devant la cour l\'ancien patron de la police du Nord.',
      '"Un choix judicieux", estime le commissaire.',
    ];
    expect(speakersOf('fr', ...paragraphs)).not.toContain('Luc Bernard');
  });

  test('between marks behind a name is not what he says', () => {
    const paragraph =
      '"Non, jamais", a déclaré Luc Bernard, "ministre des Affaires étrangères" des rebelles.';
    expect(speakersOf('fr', paragraph)).toEqual(['Luc Bernard', null]);
  });
});

describe('two people joined under one preposition', () => {
  test('are both no subject of the sentence', () => {
    const paragraphs = [
      "Après l'attaque commise par Paul Morel et Luc Bernard, Jean Martin est sorti.",
      '"Je n\'ai rien vu", a-t-il raconté.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Jean Martin']);
  });
});

describe('"et de" with an infinitive', () => {
  test.each([
    ['que', 'Et d\'ajouter que "tout est perdu ici".'],
    ['a colon', 'Et de conclure: "Tout est perdu ici".'],
  ])('goes on with the one who spoke last, before %s', (_, paragraph) => {
    expect(speakersOf('fr', '"Nous partons", a dit Luc Bernard.', paragraph)).toEqual([
      'Luc Bernard',
      'Luc Bernard',
    ]);
  });
});

describe('"pour" at the head of a sentence', () => {
  test('may have a place behind its person', () => {
    const paragraph = 'Pour le chef du port à Bayonne, "les équipes sont à bout".';
    expect(speakersOf('fr', paragraph)).toEqual(['le chef du port']);
  });

  test('may have two', () => {
    const paragraph = 'Pour l\'ONU et son secrétaire général Luc Bernard, il faut un "effort immense".';
    expect(speakersOf('fr', paragraph)).toEqual(["l'ONU et son secrétaire général Luc Bernard"]);
  });
});

describe('a description goes on to its end', () => {
  test.each([
    ['with an age', '"On attend", soupire une retraitée de 72 ans.', 'une retraitée de 72 ans'],
    [
      'with an age in round numbers',
      '"On attend", soupire un homme d\'une trentaine d\'années.',
      "un homme d'une trentaine d'années",
    ],
    [
      'with two adjectives of one noun',
      '"On attend", a expliqué un agent de la police technique et scientifique.',
      'un agent de la police technique et scientifique',
    ],
    [
      'with two callings',
      '"On attend", a expliqué un journaliste et essayiste français.',
      'un journaliste et essayiste français',
    ],
  ])('%s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});

test('whose kin somebody is tells of another than who is named for something else', () => {
  const paragraphs = [
    '"Rien n\'est joué", a dit Luc Bernard, secrétaire du syndicat Unité-Port.',
    'Luc Bernard est reçu ce soir. "Je veux savoir", a demandé le père de deux victimes.',
  ];
  expect(speakersOf('fr', ...paragraphs)[1]).not.toBe('Luc Bernard');
});
