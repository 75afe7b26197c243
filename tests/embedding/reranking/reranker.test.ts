import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadReranker } from '../../../src/embedding/reranking/load-reranker.js';
import { ModelError } from '../../../src/errors.js';
import { writeOverlapCrossEncoder } from '../../fixtures/overlap-cross-encoder.js';

const WORDS = ['bridge', 'river', 'school', 'pupils', 'mayor'];
const QUESTION = 'which river has a bridge?';
const PASSAGES = ['The mayor opened a school.', 'The bridge over the river is old.', 'The river rises.'];

let models: string;

beforeAll(async () => {
  models = await mkdtemp(join(tmpdir(), 'verbatim-rerankers-'));
  await writeOverlapCrossEncoder(join(models, 'one-label'), WORDS);
  await writeOverlapCrossEncoder(join(models, 'two-labels'), WORDS, 2);
  await writeOverlapCrossEncoder(join(models, 'three-labels'), WORDS, 3);
  await mkdir(join(models, 'broken'));
  await writeFile(join(models, 'broken', 'config.json'), '{"model_type": "bert"}');
});

afterAll(() => rm(models, { recursive: true, force: true }));

function load(model: string, options: { deadline?: number; onNotice?: (notice: string) => void } = {}) {
  return loadReranker({ model, modelsFolder: models, cacheFolder: models, deadline: 30_000, ...options });
}

test.each(['one-label', 'two-labels'])('scores pairs of a question and a passage with %s', async (model) => {
  const reranker = await load(model);
  expect(await reranker.score(QUESTION, PASSAGES)).toEqual([0, 2, 1]);
  expect(await reranker.score('how many pupils has the school?', PASSAGES)).toEqual([1, 0, 0]);
});

test('answers questions that come at the same time, each by its own scores', async () => {
  const reranker = await load('one-label');
  const scores = await Promise.all([
    reranker.score(QUESTION, PASSAGES),
    reranker.score('mayor', PASSAGES),
    reranker.score('mayor', PASSAGES.slice(1)),
  ]);
  expect(scores).toEqual([
    [0, 2, 1],
    [1, 0, 0],
    [0, 0],
  ]);
});

test('gives nothing where it is late, and says so once', async () => {
  const notices: string[] = [];
  const reranker = await load('one-label', { deadline: 0, onNotice: (notice) => notices.push(notice) });
  expect(await reranker.score(QUESTION, PASSAGES)).toBeNull();
  expect(await reranker.score(QUESTION, PASSAGES)).toBeNull();
  expect(notices).toEqual([expect.stringMatching(/^The reranker one-label takes more than 0 s/)]);
});

describe('says what to do', () => {
  test.each([
    ['nowhere', /no model "nowhere" in .*VERBATIM_RERANKER/],
    ['../secrets', /no model name.*VERBATIM_RERANKER/],
    ['broken', /"broken" in .* is damaged or incomplete/],
    ['three-labels', /does not score pairs of texts.*VERBATIM_RERANKER/],
  ])('where the model is %s', async (model, message) => {
    const refused = await load(model).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ModelError);
    expect((refused as ModelError).message).toMatch(message);
  });
});
