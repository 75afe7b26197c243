import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('what a French agency has learned', () => {
  test.each([
    ['auprès de la préfecture', 'la préfecture'],
    ['dans l’entourage du maire', 'l’entourage du maire'],
    ['de source policière', 'source policière'],
  ])('is said by those it has it from: %s', (source, speaker) => {
    const paragraph = `« L’agent a été suspendu », a appris l’AFP ${source}.`;
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test('is not said by who passes it on', () => {
    const paragraph =
      'Luc Bernard devait ajouter, selon les propos rapportés par l’AFP : « Il est permis de rire. »';
    expect(speakersOf('fr', paragraph)).not.toContain('AFP');
  });
});

describe('a French newspaper', () => {
  test('goes on behind a small word of its name', () => {
    const paragraph = 'Selon La Dépêche du Midi, le port a connu « une nuit très agitée ».';
    expect(speakersOf('fr', paragraph)).toEqual(['La Dépêche du Midi']);
  });
});

test('a party between a calling and a name is no part of either', () => {
  const paragraph =
    '« Rien ne sera plus pareil », a lancé le député La République en marche du Bas-Rhin, Paul Strauder.';
  expect(speakersOf('fr', paragraph)).toEqual(['Paul Strauder']);
});

test('an office that is still to be taken names nobody', () => {
  const paragraphs = [
    'John Marlow won the vote on Sunday.',
    '“In addition to winning, we have learned,” the President-elect wrote in a tweet.',
  ];
  expect(speakersOf('en', ...paragraphs)).not.toContain('President-elect');
});
