import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { loadReranker } from '../../src/embedding/index.js';
import { writeOverlapCrossEncoder } from '../fixtures/overlap-cross-encoder.js';
import { openTown } from '../fixtures/town.js';

const QUESTION = "qu'a dit Anne Roux sur leur pont ?";

const town = await openTown();
const models = await mkdtemp(join(tmpdir(), 'verbatim-second-reader-'));
// A reader to whom only two words tell anything; the second is one of the article's own.
await writeOverlapCrossEncoder(join(models, 'reader'), ['leur', 'travaux']);

afterAll(() => rm(models, { recursive: true, force: true }));

async function firstOf(question: string, deadline?: number): Promise<string | undefined> {
  const options = { model: 'reader', modelsFolder: models, cacheFolder: models };
  const reader = deadline === undefined ? {} : { reranker: await loadReranker({ ...options, deadline }) };
  const answer = await createAnswerer({ ...town, ...reader }).ask(question);
  return answer.citations[0]?.text;
}

test('the strongest evidence comes in the order of the second reader', async () => {
  expect(await firstOf(QUESTION)).toBe('Le pont tiendra cent ans');
  expect(await firstOf(QUESTION, 30_000)).toBe('Les cyclistes auront leur voie');
});

test('a reader that is late changes nothing', async () => {
  expect(await firstOf(QUESTION, 0)).toBe('Le pont tiendra cent ans');
});

test('a sentence in which nobody speaks does not come before the words of the speaker meant', async () => {
  expect(await firstOf("qu'a dit Anne Roux sur le pont et les travaux ?", 30_000)).toBe(
    'Le pont tiendra cent ans',
  );
});
