import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a surname that two people of an article bear', () => {
  test('is the one in view', () => {
    const speakers = speakersOf(
      'en',
      'Tom Fisher runs the harbour. “It is a mess,” Fisher said.',
      'His cousin Anne Fisher owns a boat.',
      '“I am leaving,” Fisher said.',
      'The quay has been closed for a year. Nobody knows why.',
      'Tom Fisher has had enough. “It was time to go,” Fisher said.',
    );
    expect(speakers).toEqual(['Tom Fisher', 'Anne Fisher', 'Tom Fisher']);
  });

  test('is the one the article has mentioned most where none is in view', () => {
    const far = Array.from({ length: 14 }, () => 'Le quai est fermé depuis le printemps.').join(' ');
    const speakers = speakersOf(
      'fr',
      'Paul Martin dirige le port. « Rien n’est prêt », a dit Paul Martin. Sa sœur Anne Martin a un bateau.',
      far,
      '« Je pars », a dit Martin.',
    );
    expect(speakers).toEqual(['Paul Martin', 'Paul Martin']);
  });
});
