import { lstat, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rowOf, type Vectors } from '../../src/embedding/index.js';
import { blockVectors } from '../../src/index/vectors/block-vectors.js';
import { codePieces } from '../../src/index/vectors/codes-of.js';
import {
  createVectorStore,
  openVectorStore,
  type VectorStoreOptions,
} from '../../src/index/vectors/create-vector-store.js';
import { createExactStore } from '../../src/index/vectors/exact-store.js';
import type { Block } from '../../src/index/vectors/graph-plan.js';
import { loadHnswlib } from '../../src/index/vectors/hnswlib.js';
import { matrixVectors } from '../../src/index/vectors/matrix-vectors.js';
import { createScanStore } from '../../src/index/vectors/scan-store.js';
import type { VectorSource } from '../../src/index/vectors/vector-source.js';
import type { VectorStore } from '../../src/index/vectors/vector-store.js';
import { clusteredVectors, describeVectorStore, randomVectors } from '../contracts/vector-store.js';
import { searchExactly, searchVectors } from '../fixtures/search-vectors.js';

const hnswlib = await loadHnswlib();

describeVectorStore('exact store', async (vectors) => createExactStore(matrixVectors(vectors)));
describeVectorStore('exact store over blocks', async (vectors) => createExactStore(inBlocks(vectors)));
describeVectorStore('scan store', scanOf);
describeVectorStore('scan store over blocks', (vectors) =>
  createScanStore(inBlocks(vectors), codePieces(vectors)),
);

function scanOf(vectors: Vectors): Promise<VectorStore> {
  return createScanStore(matrixVectors(vectors), codePieces(vectors));
}

/** The same vectors in blocks of up to five rows, of which hardly any are kept. */
function inBlocks({ data, dimension, count }: Vectors): VectorSource {
  const ends = Uint32Array.from({ length: Math.ceil(count / 5) }, (_, block) =>
    Math.min(count, 5 * (block + 1)),
  );
  const load = (block: number) => data.slice(5 * block * dimension, 5 * (block + 1) * dimension);
  return blockVectors({ dimension, ends, load, mostBytesKept: 1_000 });
}

/** The same vectors; each row that is read is added to `read`. */
function watched(vectors: Vectors, read: Set<number>): VectorSource {
  const source = matrixVectors(vectors);
  const row = (number: number) => {
    read.add(number);
    return source.row(number);
  };
  return { ...source, row };
}

/** What a store that compares every row finds. */
function foundExactly(vectors: Vectors, query: Float32Array, k: number, accept?: (row: number) => boolean) {
  return searchExactly(matrixVectors(vectors), query, k, accept);
}

/** Searches of all rows, and of every other one. */
const SEARCHES: readonly [string, ((row: number) => boolean)?][] = [
  ['of all rows'],
  ['of accepted rows', (row) => row % 2 === 0],
];

describe.each(SEARCHES)('a scan of codes %s', (_, accept) => {
  test('finds what is nearest, in however many dimensions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 64, max: 400 }),
        fc.integer({ min: 300, max: 1_500 }),
        fc.nat(),
        async (dimension, count, seed) => {
          const vectors = randomVectors(count, dimension, seed);
          const store = await scanOf(vectors);
          const query = randomVectors(1, dimension, seed + 1).data;
          const exact = foundExactly(vectors, query, 20, accept);
          const found = searchVectors(store, query, 20, accept);
          // A number that is as near as the last may stand in its place.
          const least = exact.at(-1)?.similarity ?? 1;
          expect(found).toHaveLength(20);
          expect(found.filter(({ similarity }) => similarity >= least).length).toBeGreaterThanOrEqual(19);
          expect(found).toEqual([...found].sort((a, b) => b.similarity - a.similarity || a.row - b.row));
          expect(found.filter(({ row }) => accept && !accept(row))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('finds at least 98 of the 100 nearest above 20,000 rows', async () => {
    const vectors = clusteredVectors(24_000, 96);
    const store = await scanOf(vectors);
    let right = 0;
    for (let i = 0; i < 20; i += 1) {
      const query = rowOf(vectors, i * 1_000);
      const nearest = new Set(foundExactly(vectors, query, 100, accept).map(({ row }) => row));
      right += searchVectors(store, query, 100, accept).filter(({ row }) => nearest.has(row)).length;
    }
    expect(right / 20).toBeGreaterThanOrEqual(98);
  });

  test('reads hardly more vectors than it finds', async () => {
    const vectors = randomVectors(2_000, 64);
    const read = new Set<number>();
    const store = await createScanStore(watched(vectors, read), codePieces(vectors));
    searchVectors(store, randomVectors(1, 64, 7).data, 20, accept);
    expect(read.size).toBeGreaterThanOrEqual(20);
    expect(read.size).toBeLessThan(100);
  });
});

test('rows that are all the same are all as near, and few of them are read', async () => {
  const vectors = {
    data: Float32Array.from({ length: 64 * 21_000 }, (_, i) => (i % 64 === 1 ? 1 : 0)),
    dimension: 64,
    count: 21_000,
  };
  const query = randomVectors(1, 64, 7).data;
  const read = new Set<number>();
  const store = await createScanStore(watched(vectors, read), codePieces(vectors));
  expect(searchVectors(store, query, 3)).toEqual(foundExactly(vectors, query, 3));
  expect(read.size).toBeLessThan(100);
});

describe.skipIf(!('native' in hnswlib))('a graph', () => {
  let folder: string;
  let files = 0;
  let threads: Worker[] = [];
  let rowsAsked = 0;
  const watch = (worker: Worker) => {
    threads.push(worker);
    worker.on('message', (rows: readonly number[]) => {
      rowsAsked += rows.length;
    });
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-graph-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    process.on('worker', watch);
  });
  afterEach(() => {
    process.off('worker', watch);
    forget();
  });

  function forget() {
    threads = [];
    rowsAsked = 0;
  }

  function newFile(): string {
    files += 1;
    return join(folder, `${files}.hnsw`);
  }

  /** All rows under one name. */
  function asOne({ count }: Vectors, key: string) {
    return [{ key, rows: count }];
  }

  async function openWithGraph(vectors: Vectors, options: VectorStoreOptions): Promise<VectorStore> {
    const store = await createVectorStore(vectors, {
      mostRowsScanned: 0,
      blocks: () => asOne(vectors, 'a'),
      ...options,
    });
    if (vectors.count > 0) await vi.waitFor(() => expect(store.name).toBe('hnswlib graph'), 25_000);
    return store;
  }

  describeVectorStore('hnswlib graph', (vectors) => openWithGraph(vectors, { graphFile: newFile() }));

  const vectors = clusteredVectors(1_500, 24);
  const query = randomVectors(1, 24, 9).data;

  test('answers come from the scan until it is there, then at least 95 of the 100 nearest rows from it', async () => {
    const graphFile = newFile();
    const store = await createVectorStore(vectors, {
      mostRowsScanned: 0,
      blocks: () => asOne(vectors, 'a'),
      graphFile,
    });
    const nearest = foundExactly(vectors, query, 100);
    expect(store.name).not.toBe('hnswlib graph');
    expect(searchVectors(store, query, 100)).toEqual(nearest);
    await vi.waitFor(() => expect(store.name).toBe('hnswlib graph'), 25_000);
    const rows = new Set(nearest.map(({ row }) => row));
    expect(searchVectors(store, query, 100).filter(({ row }) => rows.has(row)).length).toBeGreaterThanOrEqual(
      95,
    );
  });

  test('that is kept is taken over without a thread', async () => {
    const graphFile = newFile();
    const grown = await openWithGraph(vectors, { graphFile });
    forget();
    const taken = await openWithGraph(vectors, { graphFile });
    expect(threads).toEqual([]);
    expect(searchVectors(taken, query, 10)).toEqual(searchVectors(grown, query, 10));
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
    [
      'a flipped seal',
      async (file: string) => {
        const text = await readFile(`${file}.seal`, 'utf8');
        await writeFile(`${file}.seal`, text.replace('"rows":1500', '"rows":1400'));
      },
    ],
  ])('with %s is grown anew before native code sees it', async (_, damage) => {
    const graphFile = newFile();
    const before = await openWithGraph(vectors, { graphFile });
    await damage(graphFile);
    forget();
    const store = await openWithGraph(vectors, { graphFile });
    expect(rowsAsked).toBe(1_500);
    expect(searchVectors(store, query, 10)).toEqual(searchVectors(before, query, 10));
  });

  test('of other vectors is not used', async () => {
    const graphFile = newFile();
    await openWithGraph(vectors, { graphFile });
    forget();
    await openWithGraph(vectors, { graphFile, blocks: () => asOne(vectors, 'b') });
    expect(rowsAsked).toBe(1_500);
  });

  test('is extended after a change: only new rows are added, removed ones are found no more', async () => {
    const graphFile = newFile();
    const articles = Array.from({ length: 15 }, (_, i) => i);
    await openWithGraph(...libraryOf(vectors, articles.slice(0, 14), graphFile));
    forget();
    // One article goes, one comes, two change places.
    const changed = [14, 1, 3, 2, ...articles.slice(4, 14)];
    const [after, options] = libraryOf(vectors, changed, graphFile);
    const store = await openWithGraph(after, options);
    expect(rowsAsked).toBe(100);
    const nearest = new Set(foundExactly(after, query, 100).map(({ row }) => row));
    expect(
      searchVectors(store, query, 100).filter(({ row }) => nearest.has(row)).length,
    ).toBeGreaterThanOrEqual(95);
    for (let row = 0; row < after.count; row += 50) {
      expect(searchVectors(store, rowOf(after, row), 1)[0]?.row).toBe(row);
    }
  });

  test('is grown anew where more than a fifth is deleted', async () => {
    const graphFile = newFile();
    await openWithGraph(...libraryOf(vectors, [0, 1, 2, 3, 4, 5, 6, 7], graphFile));
    forget();
    await openWithGraph(...libraryOf(vectors, [0, 1, 2, 3, 4, 5], graphFile));
    expect(rowsAsked).toBe(600);
  });

  test.each(['', '.seal'])('is written over a link in its place, not through it%s', async (end) => {
    const graphFile = newFile();
    const target = join(folder, `target${end}`);
    await writeFile(target, 'precious');
    await symlink(target, `${graphFile}${end}`);
    await openWithGraph(vectors, { graphFile });
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect((await lstat(`${graphFile}${end}`)).isFile()).toBe(true);
    await rename(`${graphFile}${end}`, target);
    await symlink(target, `${graphFile}${end}`);
    forget();
    await openWithGraph(vectors, { graphFile });
    expect(rowsAsked).toBe(1_500);
  });

  test('whose thread dies, or that cannot be kept, is told of once; the scan goes on answering', async () => {
    const nearest = foundExactly(vectors, query, 10);
    for (const { graphFile, kill } of [
      { graphFile: newFile(), kill: true },
      { graphFile: join(folder, 'no', 'such', 'folder', 'x.hnsw'), kill: false },
    ]) {
      const notices: string[] = [];
      const onNotice = (notice: string) => notices.push(notice);
      const end = (worker: Worker) => void worker.terminate();
      if (kill) process.once('worker', end);
      const store = await createVectorStore(vectors, {
        mostRowsScanned: 0,
        blocks: () => asOne(vectors, 'a'),
        graphFile,
        onNotice,
      });
      await vi.waitFor(() => expect(notices).toHaveLength(1), 25_000);
      expect(notices[0]).toMatch(
        /^The graph of 1,500 sentences could not be grown \(.+\): questions are answered/,
      );
      expect(searchVectors(store, query, 10)).toEqual(nearest);
    }
  });

  test('whose vectors cannot be read ends its thread, and is told of once', async () => {
    const notices: string[] = [];
    const row = () => {
      throw new RangeError('Block 3 is damaged');
    };
    await openVectorStore({ ...matrixVectors(vectors), row }, codePieces(vectors), {
      mostRowsScanned: 0,
      blocks: () => asOne(vectors, 'a'),
      graphFile: newFile(),
      onNotice: (notice) => notices.push(notice),
    });
    const notice =
      'The graph of 1,500 sentences could not be grown (Block 3 is damaged): questions are answered without it.';
    await vi.waitFor(() => expect(notices).toEqual([notice]), 25_000);
    // The number of a thread that has ended.
    await vi.waitFor(() => expect(threads.map(({ threadId }) => threadId)).toEqual([-1]), 25_000);
  });

  test('that is not wanted any more ends its thread without a word', async () => {
    const notices: string[] = [];
    const over = new AbortController();
    await createVectorStore(vectors, {
      mostRowsScanned: 0,
      blocks: () => asOne(vectors, 'a'),
      graphFile: newFile(),
      signal: over.signal,
      onNotice: (notice) => notices.push(notice),
    });
    await vi.waitFor(() => expect(threads).toHaveLength(1));
    const ended = new Promise((resolve) => threads[0]?.once('exit', resolve));
    over.abort();
    await ended;
    expect(rowsAsked).toBe(0);
    expect(notices).toEqual([]);
  });
});

test('blocks must have as many rows as there are vectors', async () => {
  const blocks = [{ key: 'a', rows: 2 }];
  await expect(
    createVectorStore(randomVectors(3, 8), { mostRowsScanned: 0, graphFile: 'x', blocks: () => blocks }),
  ).rejects.toThrow(RangeError);
});

/** A library of some articles, each with 100 of the rows. */
function libraryOf(
  vectors: Vectors,
  articles: readonly number[],
  graphFile: string,
): [Vectors, VectorStoreOptions] {
  const { dimension } = vectors;
  const data = new Float32Array(articles.length * 100 * dimension);
  for (const [place, article] of articles.entries()) {
    for (let i = 0; i < 100; i += 1) {
      data.set(rowOf(vectors, article * 100 + i), (place * 100 + i) * dimension);
    }
  }
  const blocks: Block[] = articles.map((article) => ({ key: `article ${article}`, rows: 100 }));
  return [
    { data, dimension, count: articles.length * 100 },
    { graphFile, blocks: () => blocks },
  ];
}
