import { messageOf } from '../../errors.js';
import { startWorker } from '../../start-worker.js';
import { isSealed, readSeal } from './graph-file.js';
import { type Block, planGraph } from './graph-plan.js';
import type { GrowRequest, RowsWanted } from './graph-worker.js';
import type { HierarchicalNSW, Hnswlib } from './hnswlib.js';
import type { VectorSource } from './vector-source.js';
import { checkQuery, type VectorStore } from './vector-store.js';

/** Measured: with fewer, more than three of the 100 nearest are missed. */
const CANDIDATES_AT_SEARCH = 512;

export interface GraphOptions {
  /** Where the graph is kept between two starts; it can be thrown away. */
  readonly graphFile: string;
  /** The rows of the vectors, in order: what of a kept graph is theirs stays. */
  readonly blocks: readonly Block[];
  /** Ends the growing, which starts again another time. */
  readonly signal?: AbortSignal;
  /** Told in one line that a graph could not be grown. */
  readonly onNotice?: (notice: string) => void;
}

/**
 * Searches a hierarchical navigable small-world graph (Malkov & Yashunin 2016) through hnswlib as soon as it is there;
 * until then, and for filtered searches, `scan` answers. What is kept is taken over where it is of these rows, else
 * extended or grown in a thread, which ends with the process. `vectors` must give finite numbers.
 */
export function createHnswlibStore(
  native: Hnswlib,
  vectors: VectorSource,
  scan: VectorStore,
  options: GraphOptions,
): VectorStore {
  let graph: Graph | null = null;
  void openGraph(native, vectors, options).then(
    (opened) => {
      graph = opened;
    },
    (error) => {
      if (options.signal?.aborted) return;
      options.onNotice?.(
        `The graph of ${vectors.count.toLocaleString('en')} sentences could not be grown (${messageOf(error)}): questions are answered without it.`,
      );
    },
  );
  return {
    get name() {
      return graph ? 'hnswlib graph' : scan.name;
    },
    dimension: vectors.dimension,
    size: vectors.count,
    similarity: scan.similarity,
    estimates: scan.estimates,
    near(query, k, accept) {
      checkQuery(vectors, query);
      const wanted = Math.min(k, vectors.count);
      // Native code aborts the process where a filter throws, and a walk that meets few accepted rows ends early.
      if (!graph || accept || wanted <= 0) return scan.near(query, k, accept);
      const found = rowsNear(graph, query, wanted);
      return found.length < wanted ? scan.near(query, k) : found;
    },
  };
}

/** A graph that holds all rows, and for each of its labels the row. */
interface Graph {
  readonly index: HierarchicalNSW;
  readonly rowOfLabel: Int32Array;
}

function rowsNear({ index, rowOfLabel }: Graph, query: Float32Array, wanted: number): number[] {
  const { neighbors } = index.searchKnn(Array.from(query), wanted);
  return neighbors.map((label) => rowOfLabel[label] as number).sort((a, b) => a - b);
}

async function openGraph(native: Hnswlib, vectors: VectorSource, options: GraphOptions): Promise<Graph> {
  const kept = await takeOver(native, vectors, options);
  if (kept) return kept;
  await growInThread(vectors, options);
  const grown = await takeOver(native, vectors, options);
  if (!grown) throw new Error('its thread ended without it');
  return grown;
}

/** The kept graph, where nothing has to be added to it or deleted from it, and its bytes are those that were sealed. */
async function takeOver(
  native: Hnswlib,
  { dimension }: VectorSource,
  { graphFile, blocks }: GraphOptions,
): Promise<Graph | null> {
  const seal = await readSeal(graphFile, dimension);
  const plan = seal && planGraph(seal.blocks, blocks);
  if (!plan || plan.add.length > 0 || plan.remove.length > 0) return null;
  if (!(await isSealed(graphFile, seal))) return null;
  const index = new native.HierarchicalNSW('ip', dimension);
  await index.readIndex(graphFile);
  // Another process may have put its own in this place meanwhile: a whole one, but not the one that was checked.
  if ((await readSeal(graphFile, dimension))?.digest !== seal.digest) return null;
  if (index.getCurrentCount() !== plan.rowOfLabel.length) return null;
  index.setEf(CANDIDATES_AT_SEARCH);
  return { index, rowOfLabel: plan.rowOfLabel };
}

/** Resolves when a thread has kept a graph of all rows. */
function growInThread(vectors: VectorSource, { graphFile, blocks, signal }: GraphOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Error('not wanted any more'));
    const request: GrowRequest = { graphFile, dimension: vectors.dimension, blocks };
    const worker = startWorker(new URL('./graph-worker', import.meta.url), { workerData: request });
    const end = () => void worker.terminate();
    signal?.addEventListener('abort', end, { once: true });
    worker.on('message', (rows: RowsWanted) => {
      try {
        const piece = readRows(vectors, rows);
        worker.postMessage(piece, [piece.buffer]);
      } catch (error) {
        reject(error);
        end();
      }
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', end);
      if (code === 0) resolve();
      else reject(new Error(`its thread ended with code ${code}`));
    });
    worker.unref();
  });
}

/** @throws where the vectors are read from the disk and cannot be */
function readRows(vectors: VectorSource, rows: RowsWanted): Float32Array<ArrayBuffer> {
  const read = new Float32Array(rows.length * vectors.dimension);
  for (const [i, row] of rows.entries()) read.set(vectors.row(row), i * vectors.dimension);
  return read;
}
