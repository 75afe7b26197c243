import { describe, expect, test } from 'vitest';
import { coverage, localRarities, similaritiesIn } from '../../src/answer/term-hits.js';

describe('similaritiesIn', () => {
  const hits = [
    [
      { at: 2, similarity: 0.5 },
      { at: 10, similarity: 1 },
    ],
    [],
  ];

  test('takes the surest word of each term within the span', () => {
    expect(similaritiesIn(hits, { start: 0, end: 12 })).toEqual([1, 0]);
  });

  test('does not see words outside it', () => {
    expect(similaritiesIn(hits, { start: 0, end: 10 })).toEqual([0.5, 0]);
  });
});

describe('coverage', () => {
  test('is the share of the weights that is held', () => {
    expect(coverage([1, 0.5, 0], [1, 2, 1])).toBe(0.5);
  });

  test('is 0 where nothing has a weight', () => {
    expect(coverage([1], [0])).toBe(0);
    expect(coverage([], [])).toBe(0);
  });
});

describe('localRarities', () => {
  test('gives next to nothing to a word that every sentence holds, most to one that none does', () => {
    const [everywhere = 0, once = 0, nowhere = 0] = localRarities(
      [
        [1, 0, 0],
        [1, 1, 0],
        [1, 0, 0],
      ],
      3,
    );
    expect(everywhere).toBeLessThan(0.2);
    expect(once).toBeGreaterThan(everywhere);
    expect(nowhere).toBeGreaterThan(once);
  });

  test('counts a sentence as far as it holds the word', () => {
    const [half = 0] = localRarities([[0.5], [0]], 1);
    const [whole = 0] = localRarities([[1], [0]], 1);
    expect(half).toBeGreaterThan(whole);
  });
});
