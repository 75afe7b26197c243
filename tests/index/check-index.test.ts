import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IndexError } from '../../src/errors.js';
import { checkIndex } from '../../src/index/check-index.js';
import { openLibrary } from '../../src/library.js';
import { openDatabase } from '../../src/sqlite.js';
import { createProject, type TestProject } from '../fixtures/project.js';

let project: TestProject;

beforeEach(async () => {
  project = await createProject({
    'bridge.txt': 'The bridge reopens\n\n"It will last", said Mayor Anne Roux on Tuesday.\n',
  });
});

afterEach(() => project.remove());

test('there is none before it is built', async () => {
  expect(await checkIndex(project.index, project.seeds)).toBeNull();
});

test('tells what there is of a whole one, and whether it fits', async () => {
  const { generation, model } = (await openLibrary(project.config)).status();
  const checked = await checkIndex(project.index, project.seeds);
  expect(checked).toMatchObject({ generation, model, articles: 1, paragraphs: 1, fits: true });
  expect(checked?.backend).toMatch(/^SQLite 3\./);
  expect(checked?.bytes).toBeGreaterThan(4096);
  const elsewhere = await checkIndex(project.index, join(project.seeds, 'nowhere'));
  expect(elsewhere?.fits).toBe(false);
});

test.each([
  ['a row changed', "UPDATE article SET text = replace(text, 'last', 'rust')"],
  ['a row missing', 'PRAGMA foreign_keys = OFF; DELETE FROM article'],
  ['a speaker of another name', "UPDATE speaker SET name = 'Anne Rouge'"],
  ['no seeds', 'DELETE FROM seed'],
  ['people that were not packed', "UPDATE packed SET data = zeroblob(length(data)) WHERE name = 'people'"],
  ['other places of words', 'UPDATE list_page SET data = zeroblob(length(data))'],
])('is damaged with %s', async (_, sql) => {
  await openLibrary(project.config);
  const database = openDatabase(join(project.index, 'index.sqlite'));
  database?.exec(sql);
  database?.close();
  await expect(checkIndex(project.index, project.seeds)).rejects.toThrow(IndexError);
});
