import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rowOf } from '../../src/embedding/embedder.js';
import { likenessOf, measureBackground, REFERENCE, standardLikeness } from '../../src/embedding/likeness.js';
import { loadEmbedder } from '../../src/embedding/load-embedder.js';
import { withoutCommonPart } from '../../src/embedding/without-common-part.js';
import { dotProduct } from '../../src/vectors.js';
import { withCommonPart } from '../fixtures/with-common-part.js';

const modelsFolder = fileURLToPath(new URL('../../embeddings/models', import.meta.url));
const builtIn = await loadEmbedder({ model: 'static-fr-en', modelsFolder, cacheFolder: modelsFolder });

test('the reference is the background of the built-in model', async () => {
  const { mean, deviation } = await measureBackground(builtIn);
  expect(mean).toBeCloseTo(REFERENCE.mean, 4);
  expect(deviation).toBeCloseTo(REFERENCE.deviation, 4);
});

test('cosines of the built-in model stay what they are', async () => {
  const likeness = await likenessOf(builtIn);
  expect([-0.3, 0, 0.123456, 1].map(likeness)).toEqual([-0.3, 0, 0.123456, 1]);
});

test('a standard score tells the same of every model', () => {
  const likeness = standardLikeness({ mean: 0.8, deviation: 0.02 });
  expect(likeness(0.8)).toBeCloseTo(REFERENCE.mean, 6);
  expect(likeness(0.86)).toBeCloseTo(REFERENCE.mean + 3 * REFERENCE.deviation, 6);
  expect(likeness(0.76)).toBeCloseTo(REFERENCE.mean - 2 * REFERENCE.deviation, 6);
});

test('it stays a likeness, between −1 and 1', () => {
  const likeness = standardLikeness({ mean: 0.8, deviation: 0.001 });
  expect([0, 1].map(likeness)).toEqual([-1, 1]);
});

test('cosines of a model that tells no text from another stay what they are', () => {
  expect(standardLikeness({ mean: 0.9, deviation: 0 })(0.9)).toBe(0.9);
});

test('cosines of vectors that share a part become what they were without it', async () => {
  const shifted = withCommonPart(builtIn);
  const background = await measureBackground(shifted);
  expect(background.mean).toBeGreaterThan(0.7);
  expect(background.deviation).toBeLessThan(REFERENCE.deviation / 3);
  const likeness = await likenessOf(shifted);
  const texts = ['la lutte contre le terrorisme', 'the fight against terrorism', 'une recette de cuisine'];
  const cosine = async (embedder: typeof builtIn, other: number) => {
    const vectors = await embedder.embedPassages(texts);
    return dotProduct(rowOf(vectors, 0), rowOf(vectors, other));
  };
  for (const other of [1, 2]) {
    expect(await cosine(shifted, other)).toBeGreaterThan(0.7);
    expect(Math.abs(likeness(await cosine(shifted, other)) - (await cosine(builtIn, other)))).toBeLessThan(
      0.1,
    );
  }
});

test('what all vectors of a model share is taken from them, but from those of the built-in one', async () => {
  expect(await withoutCommonPart(builtIn)).toBe(builtIn);
  const shifted = withCommonPart(builtIn);
  const straightened = await withoutCommonPart(shifted);
  expect(straightened.model).not.toEqual(shifted.model);
  expect(Math.abs((await measureBackground(straightened)).mean)).toBeLessThan(0.05);
  const vectors = await straightened.embedQueries(['la lutte contre le terrorisme']);
  expect(Math.hypot(...vectors.data)).toBeCloseTo(1, 5);
});
