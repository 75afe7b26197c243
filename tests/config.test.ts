import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  generatedFolders,
  PROJECT_FOLDER,
  readConfig,
  readEnvironment,
  readerLanguage,
} from '../src/config.js';

/** With the letter of a drive on Windows. */
const HOME = resolve('/home/me');

test('articles, index, downloads and settings are those of the folder in which the caller stands', () => {
  expect(readConfig({}, {}, HOME)).toMatchObject({
    seedsFolder: join(HOME, 'seeds'),
    indexFolder: join(HOME, '.verbatim', 'index'),
    cacheFolder: join(HOME, '.verbatim', 'cache'),
    model: 'static-fr-en',
  });
  expect(generatedFolders(HOME).data).toBe(join(HOME, '.verbatim', 'data'));
});

test('the model comes with Verbatim, wherever the caller stands', () => {
  const models = join(PROJECT_FOLDER, 'embeddings', 'models');
  expect(readConfig({}, {}, HOME)).toMatchObject({
    modelsFolder: models,
    lexiconFile: join(models, 'static-fr-en', 'lexicon.bin'),
    wordVectorsFile: join(models, 'static-fr-en', 'vectors.bin'),
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
  expect(readConfig(environment, { seeds: 'mine' }, HOME)).toMatchObject({
    seedsFolder: join(HOME, 'mine'),
    indexFolder: join(HOME, 'index'),
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

test.each([
  [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LC_ALL: '', LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'fr' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8' }, undefined],
  [{ LANG: 'C.UTF-8' }, undefined],
  [{}, undefined],
] as const)('the reader of %o reads %s', (environment, language) => {
  expect(readerLanguage(environment)).toBe(language);
});
