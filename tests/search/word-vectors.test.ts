import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ModelError } from '../../src/errors.js';
import { formatWordVectors, parseWordVectors } from '../../src/search/word-vectors.js';

const bytes = formatWordVectors([
  { word: 'ship', vector: [1, 0, 0] },
  { word: 'boat', vector: [0.8, -0.6, 0] },
  { word: 'été', vector: [0, 0, -1] },
]);

describe('word vectors', () => {
  const vectors = parseWordVectors(bytes);

  test('have a row for each word, the commonest first, in steps of 1/127', () => {
    expect(vectors.dimension).toBe(3);
    expect(['ship', 'boat', 'été'].map(vectors.rowOf)).toEqual([0, 1, 2]);
    expect([...vectors.at(1)]).toEqual([102, -76, 0]);
    expect([...vectors.at(2)]).toEqual([0, 0, -127]);
  });

  test('have none for what is no word of theirs', () => {
    for (const word of ['', 'boats', 'Ship', '\n']) expect(vectors.rowOf(word)).toBeUndefined();
  });

  test('are read from bytes that do not start on a multiple of four', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect([...parseWordVectors(shifted.subarray(1)).at(0)]).toEqual([127, 0, 0]);
  });
});

describe('damaged bytes of word vectors', () => {
  test('are refused when they are cut short at any place', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => parseWordVectors(bytes.slice(0, length)), `${length} bytes`).toThrow(ModelError);
    }
  });

  test('are refused when any bit is flipped', () => {
    for (let index = 0; index < bytes.length; index += 1) {
      const flipped = bytes.slice();
      flipped[index] = (flipped[index] as number) ^ 0x10;
      expect(() => parseWordVectors(flipped), `byte ${index}`).toThrow(ModelError);
    }
  });

  test('are refused with a line that says what to do', () => {
    expect(() => parseWordVectors(new Uint8Array(100))).toThrow(
      /damaged \(.+\)\. Restore embeddings\/models/,
    );
  });
});

describe('the word vectors that ship with the built-in model', () => {
  const path = new URL('../../embeddings/models/static-fr-en/vectors.bin', import.meta.url);
  const { rowOf, at } = parseWordVectors(readFileSync(path));
  const vectorOf = (word: string) => Array.from(at(rowOf(word) ?? Number.NaN), (number) => number / 127);
  const cosine = (one: string, other: string) => {
    const numbers = vectorOf(other);
    return vectorOf(one).reduce((sum, number, i) => sum + number * (numbers[i] ?? 0), 0);
  };

  test('are unit vectors of the commonest words', () => {
    expect(rowOf('the')).toBeLessThan(10);
    for (const word of ['the', 'minister', 'flood']) expect(cosine(word, word)).toBeCloseTo(1, 1);
  });

  test('are nearer, the nearer what words mean', () => {
    expect(cosine('flood', 'rain')).toBeGreaterThan(cosine('flood', 'minister') + 0.2);
    expect(cosine('minister', 'president')).toBeGreaterThan(cosine('minister', 'guitar') + 0.2);
  });
});
