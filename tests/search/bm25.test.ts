import { describe, expect, test } from 'vitest';
import { createScratch, inverseDocumentFrequency, saturate, softBm25 } from '../../src/search/bm25.js';
import type { QueryTerm } from '../../src/search/query-terms.js';
import { buildPostings } from '../fixtures/build-postings.js';

const term = (matches: readonly (readonly [number, number])[], weight = 1): QueryTerm => ({
  word: 'x',
  weight,
  matches: new Map(matches),
  phrases: [],
  by: 'word',
});

describe('softBm25', () => {
  const postings = buildPostings(
    [
      [0, 1, 2],
      [0, 0, 0],
      [3, 1, 4],
      [4, 4, 2],
    ],
    5,
  );

  test('scores only documents that hold something that may stand for a word', () => {
    const { scores } = softBm25(postings, [term([[3, 1]])]);
    expect([...scores].map((score) => score > 0)).toEqual([false, false, true, false]);
  });

  test('counts a word more where it stands oftener, but not in proportion', () => {
    const { scores } = softBm25(postings, [term([[0, 1]])]);
    expect(scores[1]).toBeGreaterThan(scores[0] as number);
    expect(scores[1]).toBeLessThan(3 * (scores[0] as number));
  });

  test('counts a likeness less than the word itself', () => {
    const own = softBm25(postings, [term([[3, 1]])]).scores[2] as number;
    const like = softBm25(postings, [term([[3, 0.5]])]).scores[2] as number;
    expect(like).toBeLessThan(own);
  });

  test('finds words that stand for one only together', () => {
    const phrase: QueryTerm = { ...term([]), phrases: [{ terms: [1, 2], similarity: 0.9 }] };
    const { scores } = softBm25(postings, [phrase]);
    expect([...scores].map((score) => score > 0)).toEqual([true, false, false, false]);
  });

  test('leaves the room it counts in as it found it', () => {
    const scratch = createScratch(postings);
    const first = softBm25(postings, [term([[0, 1]]), term([[1, 0.5]])], scratch).scores.slice();
    softBm25(postings, [term([[2, 1]])], scratch);
    expect(softBm25(postings, [term([[0, 1]]), term([[1, 0.5]])], scratch).scores).toEqual(first);
  });

  test('weighs a word by its weight', () => {
    const once = softBm25(postings, [term([[3, 1]])]).scores[2] as number;
    expect(softBm25(postings, [term([[3, 1]], 2)]).scores[2]).toBeCloseTo(2 * once);
  });
});

test('a rarer word is worth more, and no word is worth nothing', () => {
  expect(inverseDocumentFrequency(1, 1000)).toBeGreaterThan(inverseDocumentFrequency(100, 1000));
  expect(inverseDocumentFrequency(1000, 1000)).toBeGreaterThan(0);
});

test('a long document needs a word oftener than a short one', () => {
  expect(saturate(1, 2)).toBeLessThan(saturate(1, 0.5));
});
