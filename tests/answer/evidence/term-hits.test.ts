import { describe, expect, test } from 'vitest';
import {
  coverage,
  findTerms,
  localRarities,
  similaritiesIn,
  similaritiesNear,
} from '../../../src/answer/evidence/term-hits.js';
import { openTown } from '../../fixtures/town.js';

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

describe('similaritiesNear', () => {
  const span = { start: 0, end: 100 };

  test('takes less of a word the farther it stands from the place', () => {
    const [near = 0] = similaritiesNear([[{ at: 10, similarity: 0.8 }]], 10, span, 40);
    const [far = 0] = similaritiesNear([[{ at: 50, similarity: 0.8 }]], 10, span, 40);
    expect(near).toBeCloseTo(0.8);
    expect(far).toBeCloseTo(0.8 / Math.E);
  });

  test('does not see words outside the span', () => {
    expect(similaritiesNear([[{ at: 100, similarity: 1 }]], 99, span, 40)).toEqual([0]);
  });
});

describe('findTerms', () => {
  test('takes a word in lower case for half of a name that is spelled alike', async () => {
    const { content, searcher } = await openTown();
    const words = searcher.passageWords(content.passagesIn(0)[0] ?? -1);
    const surest = (isName: boolean) => {
      const [term] = searcher.terms([{ text: 'pont', weight: 1, isName }], 'fr');
      if (!term) throw new Error('nothing to look for');
      return Math.max(...(findTerms(words, [term])[0] ?? []).map((hit) => hit.similarity));
    };
    expect([surest(true), surest(false)]).toEqual([0.5, 1]);
  });

  test('takes no small word of the language of the article for a word of another that is spelled alike', () => {
    const ai = { word: 'ai', matches: new Map([[7, 1]]), phrases: [], by: 'word', weight: 1 } as const;
    const found = (isCapitalised: number, small: readonly number[]) =>
      findTerms(
        {
          terms: Int32Array.of(7),
          starts: Int32Array.of(0),
          previous: Int32Array.of(-1),
          isCapitalised: Uint8Array.of(isCapitalised),
          small: new Set(small),
        },
        [ai],
      )[0];
    expect([found(0, [7]), found(1, [7]), found(0, [8])].map((hits) => hits?.length)).toEqual([0, 1, 1]);
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
