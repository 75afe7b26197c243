import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a French verb that reports words', () => {
  test.each([
    ['after the quotation', '"Nous irons au bout", martèle Paul Morel.'],
    ['in a compound tense', '"Nous irons au bout", avait prévenu Paul Morel.'],
    ['with an adverb inside', '"Nous irons au bout", a par ailleurs assuré Paul Morel.'],
    ['of manner', '"Nous irons au bout", sourit Paul Morel.'],
    ['with its reflexive pronoun', '"Nous irons au bout", s\'est emporté Paul Morel.'],
    ['before the quotation', 'Paul Morel a martelé que la région irait "jusqu\'au bout de la réforme".'],
    ['before a colon', 'Paul Morel s\'indigne : "Personne ne nous a consultés sur ce texte".'],
    ['in a participle', 'Paul Morel a quitté la salle, dénonçant "une parodie de concertation".'],
    ['of blame, with the quotation for its object', 'Paul Morel fustige "une parodie de concertation".'],
    ['in two words', 'Paul Morel a fait valoir que "personne n\'avait été consulté".'],
    [
      'in two words with others between',
      'Paul Morel fait lui aussi valoir que "personne n\'avait été consulté".',
    ],
    ['as an infinitive after "tenir à"', '"Nous irons au bout", a tenu à préciser Paul Morel.'],
    ['as an infinitive after "vouloir"', 'Paul Morel a voulu rappeler que "rien n\'était joué".'],
    ['as an infinitive after "de"', '"Nous irons au bout", s\'est empressé d\'ajouter Paul Morel.'],
    ['with a pronoun for whom it is said to', '"Nous irons au bout", lui a répondu Paul Morel.'],
    ['with a time before its subject', '"Nous irons au bout", avait dit la semaine dernière Paul Morel.'],
    ['of a view', 'Paul Morel voit dans ce texte "une parodie de concertation".'],
    ['of what he takes himself for', 'Paul Morel s\'est autoproclamé "président de la région".'],
    ['in words that point at something', 'Paul Morel a mis en exergue "une parodie de concertation".'],
    ['in the spelling of 1990', '"Nous avons eu tort", reconnait Paul Morel.'],
  ])('%s', (_, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual(['Paul Morel']);
  });

  test.each([
    ['se trouver', 'Paul Morel se trouve depuis mardi dans une "position délicate".'],
    ["s'annoncer", 'La soirée de Paul Morel s\'annonce "difficile".'],
    ["s'appeler", 'Le projet de Paul Morel s\'appelle "Horizon".'],
  ])('is none with a reflexive pronoun that changes what it means: %s', (_, paragraph) => {
    expect(speakersOf('fr', paragraph)).toEqual([null]);
  });
});

describe('an inverted pronoun', () => {
  const PAUL = '"Nous irons au bout", a déclaré le maire, Paul Morel.';
  test.each([
    ['of a simple tense', '"La réforme se fera", insiste-t-il.'],
    ['of a compound tense', '"La réforme se fera", a-t-il insisté.'],
    ['with an adverb after it', '"La réforme se fera", a-t-il ainsi insisté.'],
    ['with a reflexive verb', '"La réforme se fera", s\'est-il félicité.'],
    ['before an infinitive', '"La réforme se fera", tente-t-il de rassurer.'],
    ['without its first hyphen', '"La réforme se fera", a t-il insisté.'],
    ['of a verb in two words', '"La réforme se fera", fait-il remarquer.'],
  ])('%s is the one who spoke last', (_, paragraph) => {
    expect(speakersOf('fr', PAUL, paragraph)).toEqual(['Paul Morel', 'Paul Morel']);
  });

  test('looks for a woman where it is feminine', () => {
    expect(
      speakersOf(
        'fr',
        'Le maire Paul Morel a reçu la ministre Anne Petit.',
        '"La réforme se fera", a-t-elle assuré.',
      ),
    ).toEqual(['Anne Petit']);
  });
});

test('a participle behind a pronoun that stresses the subject is no person', () => {
  const paragraph = 'Les marins du port ont eux assuré n’avoir vu « aucun danger » sur le quai.';
  expect(speakersOf('fr', paragraph)).toEqual(['Les marins du port']);
});
