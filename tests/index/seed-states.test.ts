import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { seedStates } from '../../src/index/seed-states.js';
import * as starting from '../../src/start-worker.js';

const MANY = 1_000_000;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-states-'));
  await writeFile(join(folder, 'b é\n.txt'), 'Deux');
  await writeFile(join(folder, 'a.txt'), 'Un');
  await writeFile(join(folder, 'a.txt.meta.yaml'), 'title: Un');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test('a thread tells of seeds what is told without one', async () => {
  const start = vi.spyOn(starting, 'startWorker');
  const here = await seedStates(folder, 2);
  expect(start).not.toHaveBeenCalled();
  expect(here.seeds.map(({ file, beside }) => [file, beside])).toEqual([
    ['a.txt', 'a.txt.meta.yaml'],
    ['b é\n.txt', null],
  ]);
  expect(here.states.map(({ bytes }) => bytes)).toEqual([11, 4]);
  expect(await seedStates(folder, MANY)).toEqual(here);
  expect(start).toHaveBeenCalledOnce();
});

test('says what is wrong with the folder as it does without a thread', async () => {
  const nowhere = join(folder, 'nowhere');
  await expect(seedStates(nowhere, MANY)).rejects.toThrow(UsageError);
  await expect(seedStates(nowhere, MANY)).rejects.toThrow(/^There is no folder/);
});

test('does without a thread where none can be started', async () => {
  vi.spyOn(starting, 'startWorker').mockImplementation(() => {
    throw new Error('no thread');
  });
  expect((await seedStates(folder, MANY)).seeds).toHaveLength(2);
});
