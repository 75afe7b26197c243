import type { Vectors } from '../../embedding/index.js';
import { type CodePiece, codePieces } from './codes-of.js';
import type { Block } from './graph-plan.js';
import { loadHnswlib } from './hnswlib.js';
import { createHnswlibStore, type GraphOptions } from './hnswlib-store.js';
import { matrixVectors } from './matrix-vectors.js';
import { createScanStore } from './scan-store.js';
import type { VectorSource } from './vector-source.js';
import type { VectorStore } from './vector-store.js';

/**
 * Measured on 100,000 sentences: hnswlib's graph takes 500 times as long to grow as the codes, and as long as the scan
 * to find 97 of the 100 nearest, where the scan finds 99. A scan takes 10 ms of 1,500,000 sentences and 25 ms of 4,000,000,
 * for which a graph holds 1.2 kB each (their vectors and links, derived). It pays only where a scan takes longer than a reader notices.
 */
export const MOST_ROWS_SCANNED = 4_000_000;

export interface VectorStoreOptions extends Partial<Omit<GraphOptions, 'blocks'>> {
  /** Asked for where a graph is grown. */
  readonly blocks?: () => readonly Block[];
  /** Above this many rows a graph is grown, where `graphFile` says where it is kept and `blocks` what the rows are. */
  readonly mostRowsScanned?: number;
}

/** The best vector store of this machine for vectors in memory, as `openVectorStore` gives it. */
export function createVectorStore(vectors: Vectors, options?: VectorStoreOptions): Promise<VectorStore> {
  return openVectorStore(matrixVectors(vectors), codePieces(vectors), options);
}

/**
 * The best vector store of this machine for vectors that stay where they are. It is ready at once; a graph is taken over
 * when it is there.
 *
 * @param pieces the codes of all rows, in order; those of each article, for example, as `codesOf` makes them
 * @throws RangeError where the codes, or the blocks of a graph, are not those of as many rows as there are vectors
 */
export async function openVectorStore(
  vectors: VectorSource,
  pieces: Iterable<CodePiece>,
  { graphFile, blocks, mostRowsScanned = MOST_ROWS_SCANNED, ...rest }: VectorStoreOptions = {},
): Promise<VectorStore> {
  const scan = await createScanStore(vectors, pieces);
  if (vectors.count <= mostRowsScanned || graphFile === undefined || !blocks) return scan;
  const graph = { graphFile, blocks: blocks(), ...rest };
  checkBlocks(graph.blocks, vectors);
  const hnswlib = await loadHnswlib();
  if ('native' in hnswlib) return createHnswlibStore(hnswlib.native, vectors, scan, graph);
  rest.onNotice?.(
    `The codes of ${vectors.count.toLocaleString('en')} sentences are compared with each question: the graph that makes this faster needs hnswlib-node, which is not built here (${hnswlib.reason}). Install a C++ compiler and Python, then install Verbatim again.`,
  );
  return scan;
}

/** @throws RangeError where blocks do not have as many rows as there are vectors */
function checkBlocks(blocks: readonly Block[], { count }: VectorSource): void {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  if (rows !== count) throw new RangeError(`The blocks have ${rows} rows, the vectors ${count}.`);
}
