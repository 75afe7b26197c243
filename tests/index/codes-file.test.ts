import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CodesOf, keepCodes, keptCodes } from '../../src/index/codes-file.js';
import { openIndex } from '../../src/index/open-index.js';
import type { OpenedIndex } from '../../src/index/opened-index.js';
import type { CodePiece } from '../../src/index/vectors/codes-of.js';
import { vectorCodeSteps } from '../../src/index/vectors/vector-codes.js';
import { atOnce } from '../../src/steps.js';
import { createSmallProject, letterEmbedder, type SmallProject } from '../fixtures/small-index.js';

const DIMENSION = 64;

let project: SmallProject;
let index: OpenedIndex;
let of: CodesOf;
let file: string;

beforeEach(async () => {
  project = await createSmallProject();
  await project.build({ embedder: letterEmbedder({ dimension: DIMENSION }) });
  file = join(project.index, 'sentences.codes');
  index = (await openIndex(project.index)) as OpenedIndex;
  of = { generation: index.manifest.generation, dimension: DIMENSION, rows: index.vectors.count };
});

afterEach(async () => {
  index.close();
  await project.remove();
});

/** The rows nearest to a query by codes. */
function nearest(pieces: Iterable<CodePiece>): readonly number[] | undefined {
  const query = Float32Array.from({ length: DIMENSION }, (_, i) => Math.sin(i));
  const rows = Array.from({ length: index.vectors.count }, (_, row) => row);
  return atOnce(vectorCodeSteps(index.vectors, pieces))?.nearest(query, rows, 3);
}

test('a build keeps the codes of all articles, which are read as one piece', async () => {
  const kept = await keptCodes(project.index, of);
  expect([...(await index.codes())]).toEqual([kept]);
  await rm(file);
  const without = (await openIndex(project.index)) as OpenedIndex;
  const pieces = [...(await without.codes())];
  without.close();
  expect(pieces).toHaveLength(3);
  expect(kept && nearest([kept])).toEqual(nearest(pieces));
});

test('there are none of another generation, or of other vectors', async () => {
  expect(await keptCodes(project.index, { ...of, generation: 'another' })).toBeNull();
  expect(await keptCodes(project.index, { ...of, rows: of.rows + 1 })).toBeNull();
  expect(await keptCodes(project.index, { ...of, dimension: 2 * DIMENSION })).toBeNull();
  expect(await keptCodes(project.index, { ...of, dimension: 8 })).toBeNull();
  expect(await keptCodes(join(project.index, 'nowhere'), of)).toBeNull();
});

test('where a bit of them is another, or some are missing, those of the articles are read', async () => {
  const bytes = await readFile(file);
  for (const at of [0, 33, bytes.length - 1]) {
    const damaged = Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ 1 : byte));
    await writeFile(file, damaged);
    expect(await keptCodes(project.index, of)).toBeNull();
  }
  await writeFile(file, bytes.subarray(0, -1));
  const opened = (await openIndex(project.index)) as OpenedIndex;
  expect([...(await opened.codes())]).toHaveLength(3);
  opened.close();
});

test('a link in their place is not followed, and is replaced', async () => {
  const elsewhere = join(project.index, 'elsewhere');
  await rename(file, elsewhere);
  await symlink(elsewhere, file);
  expect(await keptCodes(project.index, of)).toBeNull();
  const before = await readFile(elsewhere);
  await keepCodes(project.index, { ...of, generation: 'another' }, await index.codes());
  expect(await keptCodes(project.index, { ...of, generation: 'another' })).not.toBeNull();
  expect(await readFile(elsewhere)).toEqual(before);
});

test('where they cannot be written, there are none', async () => {
  await keepCodes(join(project.index, 'nowhere'), of, await index.codes());
  expect(await keptCodes(join(project.index, 'nowhere'), of)).toBeNull();
});
