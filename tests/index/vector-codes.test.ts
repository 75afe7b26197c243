import { expect, test } from 'vitest';
import { type CodePiece, codeBytes, codePieces, codesOf } from '../../src/index/vectors/codes-of.js';
import { vectorCodeSteps } from '../../src/index/vectors/vector-codes.js';
import { atOnce } from '../../src/steps.js';
import { randomVectors } from '../contracts/vector-store.js';

const EIGHTH = 1 / 8;

function row(number: number): number[] {
  return Array.from({ length: 64 }, () => number);
}

test('codes are first the signs of all rows, a bit each, then their levels, four bits each', () => {
  const data = Float32Array.from([...row(EIGHTH), ...row(-EIGHTH)]);
  const none = Array.from({ length: 8 }, () => 0);
  const negative = none.map(() => 0xff);
  const levels = (byte: number) => Array.from({ length: 32 }, () => byte);
  // A standard deviation above and below the middle: levels 10 and 5 of 0 to 15.
  expect([...codesOf({ data, dimension: 64, count: 2 })]).toEqual([
    ...none,
    ...none,
    ...negative,
    ...none,
    ...levels(0xaa),
    ...levels(0x55),
  ]);
});

test('codes have so many bytes a row, and none where four bits do not tell vectors apart', () => {
  expect([63, 64, 96, 256, 8_192, 8_193].map(codeBytes)).toEqual([0, 48, 64, 160, 5_120, 0]);
  expect(codesOf(randomVectors(5, 63))).toHaveLength(0);
  expect(codesOf(randomVectors(5, 300))).toHaveLength(5 * codeBytes(300));
});

test('pieces of any number of rows are compared as those of all', () => {
  const vectors = randomVectors(500, 70);
  const { data, dimension } = vectors;
  const query = randomVectors(1, 70, 7).data;
  let first = 0;
  const pieces = [1, 0, 299, 200].map((rows): CodePiece => {
    const piece = data.subarray(first * dimension, (first + rows) * dimension);
    first += rows;
    return { rows, codes: codesOf({ data: piece, dimension, count: rows }) };
  });
  const [inPieces, whole] = [pieces, codePieces(vectors)].map((of) => atOnce(vectorCodeSteps(vectors, of)));
  const near = inPieces?.withLikeSigns(query, 100).slice();
  expect(near).toEqual(whole?.withLikeSigns(query, 100));
  expect(inPieces?.nearest(query, near ?? [], 10)).toEqual(whole?.nearest(query, near ?? [], 10));
});

test('pieces that are not the codes of all rows are refused', () => {
  const vectors = randomVectors(4, 64);
  const codes = codesOf(vectors);
  for (const pieces of [
    [],
    [{ rows: 4, codes: codes.subarray(1) }],
    [{ rows: 3, codes: codes.subarray(0, 3 * 48) }],
    [{ rows: 5, codes: new Uint8Array(5 * 48) }],
  ]) {
    expect(() => atOnce(vectorCodeSteps(vectors, pieces))).toThrow(RangeError);
  }
});
