import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/steps.js';
import { nearWordSteps } from '../../src/text/near-words.js';

const WORDS = [
  'minister',
  'ministre',
  'monster',
  'mister',
  'sinister',
  'ministers',
  'école',
  'ecole',
  'mnister',
];

test('leaves out no word that is near, and most that are not', () => {
  const candidates = atOnce(nearWordSteps(WORDS));
  for (const word of [...WORDS, 'minsiter', 'mnistre', 'm', 'ecolle']) {
    for (const most of [1, 2]) {
      const { places } = candidates(word, most);
      const near = WORDS.flatMap((other, place) =>
        other.charAt(0) === word.charAt(0) && distance(other, word) <= most ? [place] : [],
      );
      expect(places).toEqual(expect.arrayContaining(near));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  }
  expect(candidates('mattress', 1).places).toEqual([]);
});

test('counts the words whose letters were compared', () => {
  const { compared } = atOnce(nearWordSteps(WORDS))('minister', 1);
  expect(compared).toBe(['minister', 'ministre', 'monster', 'ministers', 'mnister'].length);
});
