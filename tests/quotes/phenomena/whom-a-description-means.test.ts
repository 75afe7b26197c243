import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a French description', () => {
  test('is of no person of the other sex beside it', () => {
    const paragraph =
      'Contrairement au directeur du port, Paul Martin, la cheffe du chantier assure que « le quai tiendra ».';
    expect(speakersOf('fr', paragraph)).toEqual(['la cheffe du chantier']);
  });

  test('that is a body’s own name is no other body', () => {
    const paragraphs = [
      '« Le quai tiendra », a souligné l’association Terre Ouverte.',
      '« Il faut le refaire », a ajouté l’Association des armateurs bretons.',
    ];
    expect(speakersOf('fr', ...paragraphs)[1]).toBe('l’Association des armateurs bretons');
  });

  test('of a body goes on with an adjective before a place or a time', () => {
    const paragraph = '« Une vague viendra », estime le Conseil scientifique dans un avis remis lundi.';
    expect(speakersOf('fr', paragraph)).toEqual(['le Conseil scientifique']);
  });

  test('takes up a body that was called so in full', () => {
    const paragraph =
      'Le Conseil portuaire a dit « non ». Puis, devant les marins venus l’entendre, le Conseil a jugé que « le quai tiendra ».';
    expect(speakersOf('fr', paragraph)[1]).toBe('Le Conseil portuaire');
  });

  test('varies an office by another name', () => {
    const paragraphs = [
      'Le président Paul Martin ira à Brest. Le maire Luc Bernard l’attend avec Jean Morel.',
      '« Le quai tiendra », a dit jeudi le chef de l’État.',
    ];
    expect(speakersOf('fr', ...paragraphs)).toEqual(['Paul Martin']);
  });

  test('ends before the name behind a body’s initials', () => {
    const paragraph = '« Le quai tiendra », a relevé sur la chaîne CBT Paul Martin, un conseiller du port.';
    expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
  });

  test('holds the number of a district and no name', () => {
    const paragraph =
      'Le port est fermé, a indiqué le maire divers droite du XVe arrondissement, Paul Martin. « Le quai tiendra », a précisé l’édile.';
    expect(speakersOf('fr', paragraph)).toEqual(['Paul Martin']);
  });
});

test.each([
  ['Novak Martin won in Paris. “I played well,” the Serb said.', 'Novak Martin'],
  ['Max Martin won in Austin. “The car was perfect,” the Dutchman said.', 'Max Martin'],
])('a noun for who is of a country means somebody named before: %s', (paragraph, speaker) => {
  expect(speakersOf('en', paragraph)).toEqual([speaker]);
});

test('a name that only begins like a given name is no person’s', () => {
  expect(speakersOf('fr', '« Nous sommes prêts », a dit le préfet du Val-d’Oise Philippe Court.')).toEqual([
    'Philippe Court',
  ]);
});
