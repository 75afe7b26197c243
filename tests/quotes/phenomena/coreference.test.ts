import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

const MAYOR = '"Le port ouvrira", a déclaré la maire, Marie Dupont.';
const LAWYER = '"Il est trop tard", a répondu Paul Martin, un avocat.';

describe('a French pronoun', () => {
  test.each([
    ['of the feminine', '"Nous tiendrons", a-t-elle promis.', 'Marie Dupont'],
    ['of the masculine', '"Nous tiendrons", a-t-il promis.', 'Paul Martin'],
    ['before the quotation', 'Elle assure que "rien ne changera ici".', 'Marie Dupont'],
    ['stressed, after a preposition', 'Selon elle, "rien ne changera ici".', 'Marie Dupont'],
    ['that takes up the one named last', 'Ce dernier a dénoncé "un gâchis sans nom".', 'Paul Martin'],
  ])('%s stands for the one of its gender', (_, paragraph, speaker) => {
    expect(speakersOf('fr', MAYOR, LAWYER, paragraph)[2]).toBe(speaker);
  });

  test('in a clause before the name stands for the name', () => {
    const paragraph = 'S\'il regrette "une erreur de calcul", Luc Bernard ne démissionnera pas.';
    expect(speakersOf('fr', MAYOR, LAWYER, paragraph)[2]).toBe('Luc Bernard');
  });

  test('stands for whom the sentence before is about, not for who speaks within its relative clause', () => {
    const paragraph =
      'Luc Bernard a raillé Paul Martin, qui parle d\'un "gâchis". "Personne ne le croit", assure-t-il.';
    expect(speakersOf('fr', LAWYER, paragraph).at(-1)).toBe('Luc Bernard');
  });

  test('of one that is called so stands for somebody rather than for the agency named since', () => {
    const paragraph = "\"Nous tiendrons bon jusqu'au bout\", a précisé à l'AFP l'intéressée.";
    expect(speakersOf('fr', MAYOR, paragraph)[1]).toBe('Marie Dupont');
  });

  test('goes back to who was quoted indirectly', () => {
    const paragraph =
      'La digue tiendra, a indiqué à la radio Luc Bernard. "Nous l\'avons vérifiée", a-t-il ajouté.';
    expect(speakersOf('fr', LAWYER, paragraph).at(-1)).toBe('Luc Bernard');
  });

  test('of nobody named so far is nobody', () => {
    expect(speakersOf('fr', '"Rien ne changera ici", a-t-il promis.')).toEqual([null]);
  });
});

describe('a description', () => {
  test.each([
    ['known from an apposition', '"Rien ne changera", a dit la maire.', 'Marie Dupont'],
    ['with a further word of its own', '"Rien ne changera", a dit la maire de la commune.', 'Marie Dupont'],
    ['that varies the name of who is spoken of', '"Rien ne changera", a dit l\'élue.', 'Marie Dupont'],
  ])('%s stands for its person', (_, paragraph, speaker) => {
    expect(speakersOf('fr', MAYOR, paragraph)[1]).toBe(speaker);
  });

  test('by a country names nobody', () => {
    const paragraph = 'Le film suit la jeune Suédoise depuis son enfance. "Je suis timide", confie-t-elle.';
    expect(speakersOf('fr', MAYOR, paragraph)[1]).toBe('Marie Dupont');
  });

  test('by a country is nobody of another country', () => {
    const greek = '"La digue tiendra", a dit le porte-parole du gouvernement grec, Luc Bernard.';
    const algerian = '"Il fait trop chaud dans ce camp", soupire l\'Algérien.';
    expect(speakersOf('fr', greek, algerian)[1]).not.toBe('Luc Bernard');
  });

  test('of another office is another person', () => {
    const culture = '"Oui", a dit le ministre de la Culture, Luc Bernard.';
    const farming = '"Non, pas question", a dit le ministre de l\'Agriculture.';
    expect(speakersOf('fr', culture, farming)[1]).toBe("le ministre de l'Agriculture");
  });

  test('takes its name from an apposition after another addition', () => {
    const paragraph = 'Selon le maire de la commune, voisine de Lyon, Luc Bernard, "rien ne changera ici".';
    expect(speakersOf('fr', paragraph)).toEqual(['Luc Bernard']);
  });

  test('with an indefinite article is somebody new', () => {
    expect(speakersOf('fr', MAYOR, '"Rien ne change ici", a dit une habitante.')[1]).toBe('une habitante');
  });
});

test('a surname beside a body names the body, not the person', () => {
  const paragraphs = [
    'Donald Moreau est arrivé.',
    'L\'administration Moreau a dénoncé "un gâchis sans nom".',
  ];
  expect(speakersOf('fr', ...paragraphs)).toEqual(['administration Moreau']);
});

describe('a name', () => {
  test.each([
    ['a surname with a title', '"Rien ne changera", a dit Mme Dupont.', 'Marie Dupont'],
    ['a surname', '"Rien ne changera", a dit Dupont.', 'Marie Dupont'],
    ['a given name', '"Rien ne changera", a dit Marie.', 'Marie Dupont'],
  ])('shortened to %s is the same person', (_, paragraph, speaker) => {
    expect(speakersOf('fr', MAYOR, paragraph)[1]).toBe(speaker);
  });

  test('shared by two people is told apart by the title', () => {
    const husband = '"Je ne dis rien", a dit Paul Dupont, son mari.';
    expect(speakersOf('fr', MAYOR, husband, '"Assez parlé", a dit M. Dupont.')[2]).toBe('Paul Dupont');
    expect(speakersOf('fr', MAYOR, husband, '"Assez parlé", a dit Mme Dupont.')[2]).toBe('Marie Dupont');
  });

  test.each([
    ['a particle', '"Non", a dit Charles de La Tour.', 'Charles de La Tour'],
    ['an Arabic article', '"Non", a dit Ali al-Masri.', 'Ali al-Masri'],
    ['a hyphen', '"Non", a dit Jean-Pierre Martin-Leroy.', 'Jean-Pierre Martin-Leroy'],
    ['an agency before it', '"Non", a dit à l\'AFP Luc Bernard.', 'Luc Bernard'],
    ['an ampersand', '"Non", a répondu Martin & Fils.', 'Martin & Fils'],
  ])('with %s is read whole', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });
});
