import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Embedder, rowOf, type Vectors } from '../../src/embedding/embedder.js';
import { loadEmbedder } from '../../src/embedding/transformers-embedder.js';
import { ModelError } from '../../src/errors.js';

const modelsFolder = fileURLToPath(new URL('../../embeddings/models', import.meta.url));

function load(model: string, folder = modelsFolder): Promise<Embedder> {
  return loadEmbedder({ model, modelsFolder: folder, cacheFolder: join(tmpdir(), 'verbatim-no-cache') });
}

function cosine(vectors: Vectors, a: number, b: number): number {
  const right = rowOf(vectors, b);
  return rowOf(vectors, a).reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

describe('the built-in model', () => {
  let embedder: Embedder;

  beforeAll(async () => {
    embedder = await load('static-fr-en');
  });

  test('gives unit vectors of its dimension', async () => {
    const vectors = await embedder.embedPassages(['La visite a été dominée par le conflit syrien.']);
    expect(vectors).toMatchObject({ count: 1, dimension: embedder.model.dimension });
    expect(cosine(vectors, 0, 0)).toBeCloseTo(1, 4);
  });

  test('puts a sentence nearer to its translation than to another sentence', async () => {
    const vectors = await embedder.embedPassages([
      'the fight against terrorism',
      'la lutte contre le terrorisme',
      'une recette de cuisine',
    ]);
    expect(cosine(vectors, 0, 1)).toBeGreaterThan(cosine(vectors, 0, 2) + 0.2);
  });

  test('keeps the order of the texts over several batches, and tells how many are done', async () => {
    const texts = Array.from(
      { length: 150 },
      (_, index) => `phrase ${'longue '.repeat(index % 7)}numéro ${index}`,
    );
    const done: number[] = [];
    const all = await embedder.embedPassages(texts, (count) => done.push(count));
    const last = await embedder.embedPassages([texts[149] ?? '']);
    expect([...rowOf(all, 149)].map((x) => x.toFixed(3))).toEqual(
      [...rowOf(last, 0)].map((x) => x.toFixed(3)),
    );
    expect(done).toEqual([64, 128, 150]);
  });

  test('gives the zero vector to a text without a word', async () => {
    const vectors = await embedder.embedQueries(['']);
    expect([...vectors.data].every((value) => value === 0)).toBe(true);
  });
});

test.each([
  ['nowhere', /no model "nowhere" in .*VERBATIM_MODEL/],
  ['../secrets', /no model name/],
  ['a/b/c', /no model name/],
])('says what to do where the model is called %s', async (model, message) => {
  await expect(load(model)).rejects.toThrow(message);
  await expect(load(model)).rejects.toThrow(ModelError);
});

test('says that a local model is damaged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-models-'));
  await mkdir(join(folder, 'broken'));
  await writeFile(join(folder, 'broken', 'config.json'), '{"model_type": "bert"}');
  await expect(load('broken', folder)).rejects.toThrow(/"broken" in .* is damaged or incomplete/);
  await rm(folder, { recursive: true });
});
