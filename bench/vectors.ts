import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vectors } from '../src/embedding/index.js';
import { createVectorStore } from '../src/index/vectors/create-vector-store.js';
import { createExactStore } from '../src/index/vectors/exact-store.js';
import { matrixVectors } from '../src/index/vectors/matrix-vectors.js';
import type { VectorStore } from '../src/index/vectors/vector-store.js';
import { clusteredVectors } from '../tests/contracts/vector-store.js';
import { type Neighbour, searchVectors } from '../tests/fixtures/search-vectors.js';
import { questionsNear } from './questions-near.js';
import { percentile, print } from './report.js';

const DIMENSION = 256;
const SIZES = [10_000, 100_000, 300_000];
const NEIGHBOURS = 100;
const QUESTIONS = 60;
/** The graph of more is left out: it takes minutes to grow. */
const MOST_ROWS_IN_GRAPH = 10_000;

/** The vector stores on the same vectors and questions, beside comparing every row. */
export async function benchVectors(): Promise<void> {
  for (const size of SIZES) {
    const vectors = clusteredVectors(size, DIMENSION);
    const queries = questionsNear(vectors, QUESTIONS);
    const exact = measure(createExactStore(matrixVectors(vectors)), queries);
    print(`comparing ${size} vectors with each question`, figures(exact));

    const scan = await open(() => createVectorStore(vectors));
    print(`codes of ${size} vectors`, compared(scan, measure(scan.store, queries), exact));
    const exactOfHalf = measure(createExactStore(matrixVectors(vectors)), queries, isEven);
    print(
      `codes of ${size} vectors, every other one accepted`,
      compared(scan, measure(scan.store, queries, isEven), exactOfHalf),
    );
    if (size <= MOST_ROWS_IN_GRAPH) await benchGraph(vectors, queries, exact);
  }
}

async function benchGraph(
  vectors: Vectors,
  queries: readonly Float32Array[],
  exact: Measured,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const options = {
      graphFile: join(folder, 'graph.hnsw'),
      blocks: () => [{ key: 'bench', rows: vectors.count }],
      mostRowsScanned: 0,
    };
    for (const title of ['grown', 'taken over']) {
      const graph = await open(async () => {
        const store = await createVectorStore(vectors, options);
        while (store.name !== 'hnswlib graph') await new Promise((resolve) => setTimeout(resolve, 5));
        return store;
      });
      print(
        `graph of ${vectors.count} vectors, ${title}`,
        compared(graph, measure(graph.store, queries), exact),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Opened {
  readonly store: VectorStore;
  readonly seconds: number;
  readonly megabytes: number;
}

async function open(create: () => Promise<VectorStore>): Promise<Opened> {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const store = await create();
  return {
    store,
    seconds: (performance.now() - started) / 1000,
    megabytes: (process.memoryUsage().rss - before) / 2 ** 20,
  };
}

interface Measured {
  readonly times: readonly number[];
  readonly found: readonly (readonly Neighbour[])[];
}

function isEven(row: number): boolean {
  return row % 2 === 0;
}

function measure(
  store: VectorStore,
  queries: readonly Float32Array[],
  accept?: (row: number) => boolean,
): Measured {
  const times: number[] = [];
  const found = queries.map((query) => {
    const started = performance.now();
    const neighbours = searchVectors(store, query, NEIGHBOURS, accept);
    times.push(performance.now() - started);
    return neighbours;
  });
  return { times, found };
}

function figures({ times }: Measured): Record<string, number> {
  return {
    'first answer, ms': times[0] ?? Number.NaN,
    'p50, ms': percentile(times, 0.5),
    'p95, ms': percentile(times, 0.95),
  };
}

function compared(
  { seconds, megabytes }: Opened,
  measured: Measured,
  exact: Measured,
): Record<string, number> {
  return {
    'ready, s': seconds,
    'memory, MB': megabytes,
    ...figures(measured),
    'p50 / that of comparing all': percentile(measured.times, 0.5) / percentile(exact.times, 0.5),
    'recall@10': recall(measured, exact, 10),
    'recall@100': recall(measured, exact, 100),
  };
}

function recall({ found }: Measured, exact: Measured, k: number): number {
  const hits = found.map((neighbours, i) => {
    const right = new Set(exact.found[i]?.slice(0, k).map(({ row }) => row));
    return neighbours.slice(0, k).filter(({ row }) => right.has(row)).length / k;
  });
  return hits.reduce((sum, share) => sum + share, 0) / hits.length;
}
