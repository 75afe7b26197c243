import { expect, test } from 'vitest';
import { withoutCommonPart } from '../../embeddings/training/word-vectors/without-common-part.js';

/** Words whose vectors share a large part, differ most in one direction, and only a little in what they mean. */
const WORDS = [
  { word: 'the', vector: [5, 3, 0.2, 0] },
  { word: 'of', vector: [5, -3, 0, 0.2] },
  { word: 'ship', vector: [5, 2, -0.2, 0.1] },
  { word: 'boat', vector: [5, -2, -0.2, 0.08] },
  { word: 'bread', vector: [5, 1, 0.1, -0.3] },
  { word: 'flour', vector: [5, -1, 0.09, -0.3] },
];

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, number, i) => sum + number * (other[i] ?? 0), 0);
}

const found = withoutCommonPart(WORDS);
const vectorOf = (wanted: string) => found.find(({ word }) => word === wanted)?.vector ?? [];

test('all words stay, in their order, with vectors of length 1', () => {
  expect(found.map(({ word }) => word)).toEqual(WORDS.map(({ word }) => word));
  for (const { vector } of found) expect(product(vector, vector)).toBeCloseTo(1, 9);
});

test('what all vectors share goes, and the direction in which they differ most', () => {
  for (const { vector } of found) expect(Math.abs(vector[1] ?? 1)).toBeLessThan(0.1);
  expect(product(vectorOf('ship'), vectorOf('bread'))).toBeLessThan(0);
});

test('what tells meanings apart stays', () => {
  expect(product(vectorOf('ship'), vectorOf('boat'))).toBeGreaterThan(0.9);
  expect(product(vectorOf('bread'), vectorOf('flour'))).toBeGreaterThan(0.9);
});

test('words without a vector of their own do not spoil the others', () => {
  for (const { vector } of withoutCommonPart([...WORDS, { word: 'nil', vector: [0, 0, 0, 0] }]))
    expect(vector.every(Number.isFinite)).toBe(true);
});
