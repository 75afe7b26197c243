import { lstat, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowOf } from '../../src/embedding/index.js';
import { createExactStore, searchExactly } from '../../src/index/exact-store.js';
import { createHnswlibStore, loadHnswlib } from '../../src/index/hnswlib-store.js';
import { createScanStore } from '../../src/index/scan-store.js';
import { clusteredVectors, describeVectorStore, randomVectors, unit } from '../contracts/vector-store.js';

const hnswlib = await loadHnswlib();

describeVectorStore('exact store', async (vectors) => createExactStore(vectors));
describeVectorStore('scan store', createScanStore);

test('a scan of codes finds what is nearest, in however many dimensions', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 64, max: 400 }),
      fc.integer({ min: 300, max: 1_500 }),
      fc.nat(),
      async (dimension, count, seed) => {
        const vectors = randomVectors(count, dimension, seed);
        const store = await createScanStore(vectors);
        const query = randomVectors(1, dimension, seed + 1).data;
        const exact = searchExactly(vectors, query, 20);
        const found = store.search(query, 20);
        // A number that is as near as the last may stand in its place.
        const least = exact.at(-1)?.similarity ?? 1;
        expect(found).toHaveLength(20);
        expect(found.filter(({ similarity }) => similarity >= least).length).toBeGreaterThanOrEqual(19);
        expect(found).toEqual([...found].sort((a, b) => b.similarity - a.similarity || a.row - b.row));
      },
    ),
    { numRuns: 40 },
  );
});

test('above 20,000 rows, a scan finds at least 98 of the 100 nearest', async () => {
  const vectors = clusteredVectors(24_000, 96);
  const store = await createScanStore(vectors);
  let right = 0;
  for (let i = 0; i < 20; i += 1) {
    const query = rowOf(vectors, i * 1_000);
    const nearest = new Set(searchExactly(vectors, query, 100).map(({ row }) => row));
    right += store.search(query, 100).filter(({ row }) => nearest.has(row)).length;
  }
  expect(right / 20).toBeGreaterThanOrEqual(98);
});

test('rows that are all the same are all as near', async () => {
  const vectors = {
    data: Float32Array.from({ length: 64 * 21_000 }, (_, i) => (i % 64 === 1 ? 1 : 0)),
    dimension: 64,
    count: 21_000,
  };
  const query = randomVectors(1, 64, 7).data;
  const store = await createScanStore(vectors);
  expect(store.search(query, 3)).toEqual(searchExactly(vectors, query, 3));
});

if ('native' in hnswlib) {
  const { native } = hnswlib;
  describeVectorStore('hnswlib graph', (vectors) => createHnswlibStore(native, vectors));

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-graph-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const vectors = randomVectors(2_000, 24);
  const query = unit(...Array.from({ length: 24 }, (_, index) => Math.sin(index)));

  test('a graph finds at least 95 of the 100 nearest rows', async () => {
    const store = await createHnswlibStore(native, vectors);
    const nearest = new Set(searchExactly(vectors, query, 100).map(({ row }) => row));
    expect(store.search(query, 100).filter(({ row }) => nearest.has(row)).length).toBeGreaterThanOrEqual(95);
  });

  test('a kept graph is read again, not built again', async () => {
    const options = { graphFile: join(folder, 'kept.hnsw'), vectorsHash: 'a' };
    const built = await createHnswlibStore(native, vectors, options);
    let rebuilt = false;
    const read = await createHnswlibStore(native, vectors, {
      ...options,
      onProgress: () => (rebuilt = true),
    });
    expect(rebuilt).toBe(false);
    expect(read.search(query, 10)).toEqual(built.search(query, 10));
  });

  test.each([
    [
      'flipped bytes',
      async (file: string) => {
        const bytes = await readFile(file);
        bytes.fill(0xff, 200, 400);
        await writeFile(file, bytes);
      },
    ],
    ['half of it', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 5_000))],
    ['no seal', (file: string) => rm(`${file}.seal`)],
  ])('a kept graph with %s is built again before native code sees it', async (what, damage) => {
    const file = join(folder, `${what}.hnsw`);
    const options = { graphFile: file, vectorsHash: 'a' };
    const before = await createHnswlibStore(native, vectors, options);
    await damage(file);
    let rebuilt = false;
    const store = await createHnswlibStore(native, vectors, {
      ...options,
      onProgress: () => (rebuilt = true),
    });
    expect(rebuilt).toBe(true);
    expect(store.search(query, 10)).toEqual(before.search(query, 10));
  });

  test('a graph of other vectors is not used', async () => {
    const options = { graphFile: join(folder, 'other.hnsw'), vectorsHash: 'a' };
    await createHnswlibStore(native, vectors, options);
    let rebuilt = false;
    await createHnswlibStore(native, vectors, {
      ...options,
      vectorsHash: 'b',
      onProgress: () => (rebuilt = true),
    });
    expect(rebuilt).toBe(true);
  });

  test.each(['', '.seal'])('a link in the place of a kept graph%s is replaced, not followed', async (end) => {
    const file = join(folder, `linked${end}.hnsw`);
    const target = join(folder, `target${end}`);
    await writeFile(target, 'precious');
    await symlink(target, `${file}${end}`);
    const options = { graphFile: file, vectorsHash: 'a' };
    await createHnswlibStore(native, vectors, options);
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect((await lstat(`${file}${end}`)).isFile()).toBe(true);
    await rename(`${file}${end}`, target);
    await symlink(target, `${file}${end}`);
    let rebuilt = false;
    await createHnswlibStore(native, vectors, { ...options, onProgress: () => (rebuilt = true) });
    expect(rebuilt).toBe(true);
  });

  test('a graph that cannot be kept still answers', async () => {
    const graphFile = join(folder, 'no', 'such', 'folder', 'x.hnsw');
    const store = await createHnswlibStore(native, vectors, {
      graphFile,
      vectorsHash: 'a',
    });
    expect(store.search(query, 1)).toHaveLength(1);
    await expect(stat(graphFile)).rejects.toThrow();
  });
} else {
  test.skip(`hnswlib-node is not built here: ${hnswlib.reason}`, () => {});
}
