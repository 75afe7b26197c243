import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';
import { sourcesOf } from './statements-of.js';

describe('the subject is whoever a clause before the verb defines', () => {
  test.each([
    [
      'fr',
      'Anne Petit vit à Lyon. « Nous perdons », a dit Luc Roy. Le club qu’elle préside a dénoncé « une honte sans nom ».',
      'Le club',
    ],
    [
      'en',
      'Jane Doe lives here. The group she leads has called the sale “a sham from start to end.”',
      'The group',
    ],
    [
      'en',
      'Jane Doe lives here. The group that she leads has called the sale “a sham from start to end.”',
      'The group',
    ],
  ] as const)('%s: %s', (language, paragraph, speaker) => {
    expect(speakersOf(language, paragraph).at(-1)).toBe(speaker);
  });
});

test.each([
  'Marie Dupont, femme de 30 ans, a critiqué le président Paul Martin, qui promet un quai.',
  'Marie Dupont, qui dirige le port, a critiqué le président Paul Martin.',
])('whom an addition tells more of is the subject, not who stands behind the verb: %s', (sentence) => {
  expect(sourcesOf('fr', sentence)).toEqual(['Marie Dupont']);
});

test('a sentence before an inverted clause may open with a name and an addition', () => {
  expect(sourcesOf('fr', 'Paul Martin, élu en 2014, quittera ses fonctions, a dit Léa Petit.')).toEqual([
    'Léa Petit',
  ]);
});
