import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFolders, PROJECT_FOLDER, readConfig, readEnvironment } from '../src/config.js';

test('articles, index, downloads and settings are those of the folder in which the caller stands', () => {
  expect(readConfig({}, {}, '/home/me')).toMatchObject({
    seedsFolder: '/home/me/seeds',
    indexFolder: '/home/me/.verbatim/index',
    cacheFolder: '/home/me/.verbatim/cache',
    model: 'static-fr-en',
  });
  expect(generatedFolders('/home/me').data).toBe('/home/me/.verbatim/data');
});

test('the model comes with Verbatim, wherever the caller stands', () => {
  const models = join(PROJECT_FOLDER, 'embeddings', 'models');
  expect(readConfig({}, {}, '/home/me')).toMatchObject({
    modelsFolder: models,
    lexiconFile: join(models, 'static-fr-en', 'lexicon.bin'),
  });
});

test('a checkout keeps everything in the places that it sets aside', () => {
  expect(readConfig({}, {}, PROJECT_FOLDER)).toMatchObject({
    seedsFolder: join(PROJECT_FOLDER, 'seeds'),
    indexFolder: join(PROJECT_FOLDER, 'embeddings', 'index'),
    cacheFolder: join(PROJECT_FOLDER, 'embeddings', 'cache'),
  });
  expect(generatedFolders(PROJECT_FOLDER).data).toBe(join(PROJECT_FOLDER, 'data'));
});

test('flags go before the environment, and relative paths of both are the caller’s', () => {
  const environment = { VERBATIM_SEEDS: '/elsewhere', VERBATIM_INDEX: 'index', VERBATIM_MODEL: ' other ' };
  expect(readConfig(environment, { seeds: 'mine' }, '/home/me')).toMatchObject({
    seedsFolder: '/home/me/mine',
    indexFolder: '/home/me/index',
    model: 'other',
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ VERBATIM_MODEL: ' ' }).model).toBe('static-fr-en');
});

test('the process’s own environment goes before .env', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-env-'));
  await writeFile(join(folder, '.env'), 'A=file\nB="file too"\n');
  expect(readEnvironment({ A: 'process' }, folder)).toEqual({ A: 'process', B: 'file too' });
  expect(readEnvironment({ A: 'process' }, join(folder, 'nowhere'))).toEqual({ A: 'process' });
  await rm(folder, { recursive: true });
});
