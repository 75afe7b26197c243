import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findIndex } from '../../src/index/find-index.js';
import { isIndexFailure } from '../../src/index/index-failure.js';
import { isWhole } from '../../src/index/opened-index.js';
import { createSmallProject, onIndex, type SmallProject } from '../fixtures/small-index.js';

let project: SmallProject;

beforeEach(async () => {
  project = await createSmallProject();
  await project.build();
});

afterEach(() => project.remove());

/** Fills the first page of a table with zeros. */
function zeroFirstPageOf(table: string): void {
  const { size, page } = onIndex(project.index, (database) => ({
    size: Number(Object.values(database.prepare('PRAGMA page_size').get() ?? {})[0]),
    page: Number(
      Object.values(
        database.prepare('SELECT rootpage FROM sqlite_master WHERE name = ?').get(table) ?? {},
      )[0],
    ),
  }));
  const file = openSync(join(project.index, 'index.sqlite'), 'r+');
  writeSync(file, new Uint8Array(size), 0, size, (page - 1) * size);
  closeSync(file);
}

/** What is thrown as all codes and all vectors are read. */
async function errorOfReading(): Promise<unknown> {
  const found = await findIndex(project.index);
  if (!found || isWhole(found)) throw new Error('The index was not opened');
  const reading = async () => {
    [...(await found.codes())];
    for (let row = 0; row < found.vectors.count; row += 1) found.vectors.row(row);
  };
  const error = await reading().catch((thrown: unknown) => thrown);
  found.close();
  return error;
}

test('of an index that is whole, nothing is thrown', async () => {
  expect(await errorOfReading()).toBeUndefined();
});

test.each(['codes', 'vectors'])('what SQLite says of damaged %s is known for damage', async (table) => {
  zeroFirstPageOf(table);
  expect(isIndexFailure(await errorOfReading())).toBe(true);
});

test.each(['codes', 'vectors'])('%s that are not what was written are known for damage', async (table) => {
  project.sql(`UPDATE ${table} SET data = X'01020304'`);
  expect(isIndexFailure(await errorOfReading())).toBe(true);
});
