import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { env } from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Embedder, rowOf, type Vectors } from '../../src/embedding/embedder.js';
import { loadEmbedder } from '../../src/embedding/load-embedder.js';
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
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(150);
    // No run is so long that it keeps others waiting: that of the longest texts holds few of them.
    expect(done[0]).toBeLessThanOrEqual(Math.ceil(1_500 / Math.max(...texts.map(({ length }) => length))));
    expect(done.length).toBeGreaterThan(3);
  });

  test('gives the zero vector to a text without a word', async () => {
    const vectors = await embedder.embedQueries(['']);
    expect([...vectors.data].every((value) => value === 0)).toBe(true);
  });
});

describe('what is told of a download', () => {
  const told: [model: string, loaded: number, total: number][] = [];
  let hub: Server;
  let cacheFolder: string;

  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'verbatim-cache-'));
    hub = createServer(async (request, response) => {
      const [, file] = /^\/someone\/model\/resolve\/main\/(.*)$/.exec(request.url ?? '') ?? [];
      const bytes = await readFile(join(modelsFolder, 'static-fr-en', `${file}`)).catch(() => null);
      response.writeHead(bytes ? 200 : 404, { 'content-length': bytes?.length ?? 0 });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    env.remoteHost = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
  });

  afterAll(async () => {
    hub.closeAllConnections();
    hub.close();
    await rm(cacheFolder, { recursive: true, force: true });
  });

  async function loadTelling(model: string): Promise<Embedder> {
    told.length = 0;
    const onDownload = (...progress: [string, number, number]) => told.push(progress);
    return loadEmbedder({ model, modelsFolder, cacheFolder, onDownload });
  }

  test('nothing of a model that is here', async () => {
    await loadTelling('static-fr-en');
    expect(told).toEqual([]);
  });

  test('bytes of all its files of a model that comes from the hub, and nothing once it is here', async () => {
    const { model } = await loadTelling('someone/model');
    expect(model).toMatchObject({ id: 'someone/model', dimension: 256 });
    const largest = (await stat(join(modelsFolder, 'static-fr-en', 'onnx', 'model_quantized.onnx'))).size;
    expect(told.at(-1)).toEqual(['someone/model', expect.any(Number), expect.any(Number)]);
    expect(Math.max(...told.map(([, loaded]) => loaded))).toBeGreaterThan(largest);
    await loadTelling('someone/model');
    expect(told).toEqual([]);
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
