import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadEmbedder, loadEmbedderBeside } from '../../src/embedding/index.js';
import { ModelError } from '../../src/errors.js';

const models = fileURLToPath(new URL('../../embeddings/models', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'verbatim-models-'));
const builtIn = { model: 'static-fr-en', modelsFolder: models, cacheFolder: folder };
const texts = ['la lutte contre le terrorisme', 'the fight against terrorism', 'une recette de cuisine'];

afterAll(() => rm(folder, { recursive: true, force: true }));

test('is the same model, and gives the same vectors, as one that is loaded here', async () => {
  const [here, beside] = await Promise.all([loadEmbedder(builtIn), loadEmbedderBeside(builtIn)]);
  expect(beside.model).toEqual(here.model);
  expect(await beside.embedQueries(texts)).toEqual(await here.embedQueries(texts));
  const done: number[] = [];
  const passages = await beside.embedPassages(texts, (count) => done.push(count));
  expect(passages).toEqual(await here.embedPassages(texts));
  expect(done.at(-1)).toBe(texts.length);
  beside.end();
});

test('gives the vectors of questions while it embeds articles', async () => {
  const beside = await loadEmbedderBeside(builtIn);
  const finished: string[] = [];
  const many = Array.from({ length: 2_000 }, (_, i) => `Le pont numéro ${i} rouvrira au printemps.`);
  await Promise.all([
    beside.embedPassages(many).then(() => finished.push('articles')),
    beside.embedQueries(texts).then(() => finished.push('questions')),
  ]);
  expect(finished).toEqual(['questions', 'articles']);
  beside.end();
});

test('throws where a model is not there, or is none', async () => {
  await expect(loadEmbedderBeside({ ...builtIn, model: 'nowhere' })).rejects.toBeInstanceOf(ModelError);
  await mkdir(join(folder, 'broken'));
  await writeFile(join(folder, 'broken', 'config.json'), '{"model_type": "bert"}');
  const broken = { model: 'broken', modelsFolder: folder, cacheFolder: folder };
  await expect(loadEmbedderBeside(broken)).rejects.toThrow(/"broken" in .* is damaged or incomplete/);
});

test('throws at whoever has it embed where the model that ships turns out not to be usable', async () => {
  await cp(join(models, 'static-fr-en'), join(folder, 'static-fr-en'), { recursive: true });
  await writeFile(join(folder, 'static-fr-en', 'onnx', 'model_quantized.onnx'), 'no model');
  const beside = await loadEmbedderBeside({ ...builtIn, modelsFolder: folder });
  await expect(beside.embedQueries(texts)).rejects.toThrow(/damaged or incomplete/);
});
