import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER, readConfig, readEnvironment, readerLanguage } from '../src/config.js';

test('everything has a default in the project', () => {
  expect(readConfig({})).toMatchObject({
    seedsFolder: join(PROJECT_FOLDER, 'seeds'),
    indexFolder: join(PROJECT_FOLDER, 'embeddings', 'index'),
    model: 'static-fr-en',
  });
});

test('flags go before the environment, and their paths are the caller’s', () => {
  const environment = { VERBATIM_SEEDS: '/elsewhere', VERBATIM_INDEX: 'index', VERBATIM_MODEL: ' other ' };
  expect(readConfig(environment, { seeds: 'mine' }, '/home/me')).toMatchObject({
    seedsFolder: '/home/me/mine',
    indexFolder: join(PROJECT_FOLDER, 'index'),
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
