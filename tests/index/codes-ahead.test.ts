import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CodesWanted, codesAhead, readAllCodes } from '../../src/index/codes-ahead.js';
import { openIndex } from '../../src/index/open-index.js';
import type { OpenedIndex } from '../../src/index/opened-index.js';
import { vectorCodeSteps } from '../../src/index/vectors/vector-codes.js';
import { atOnce } from '../../src/steps.js';
import { createSmallProject, letterEmbedder, onIndex, type SmallProject } from '../fixtures/small-index.js';

const DIMENSION = 64;

let project: SmallProject;
let index: OpenedIndex;
let wanted: CodesWanted;

beforeEach(async () => {
  project = await createSmallProject();
  await project.build({ embedder: letterEmbedder({ dimension: DIMENSION }) });
  index = (await openIndex(project.index)) as OpenedIndex;
  const { generation } = index.manifest;
  const ids = onIndex(project.index, (database) =>
    database.prepare('SELECT id FROM article ORDER BY id').all(),
  );
  wanted = {
    folder: project.index,
    generation,
    dimension: DIMENSION,
    ids: Uint32Array.from(ids as { readonly id: number }[], ({ id }) => id),
    rows: Uint32Array.from([...(await index.codes())], ({ rows }) => rows),
  };
});

afterEach(async () => {
  index.close();
  await project.remove();
});

test('a thread reads the codes of all articles, as one piece', async () => {
  const pieces = [...(await index.codes())];
  expect(pieces).toHaveLength(3);
  const piece = await codesAhead(wanted);
  expect(piece).toEqual(readAllCodes(wanted));
  const query = Float32Array.from({ length: DIMENSION }, (_, i) => Math.sin(i));
  const near = (from: typeof pieces) => {
    const codes = atOnce(vectorCodeSteps(index.vectors, from));
    return codes?.nearest(
      query,
      Array.from({ length: index.vectors.count }, (_, row) => row),
      3,
    );
  };
  expect(piece && near([piece])).toEqual(near(pieces));
});

test('there are none of another generation, or of other vectors', async () => {
  expect(await codesAhead({ ...wanted, generation: 'another' })).toBeNull();
  expect(await codesAhead({ ...wanted, rows: wanted.rows.map((rows) => rows + 1) })).toBeNull();
  project.sql('DELETE FROM codes WHERE article = 2');
  expect(await codesAhead(wanted)).toBeNull();
  expect(await codesAhead({ ...wanted, folder: `${project.index}/nowhere` })).toBeNull();
});
