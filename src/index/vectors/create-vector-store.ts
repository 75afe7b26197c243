import type { Vectors } from '../../embedding/index.js';
import type { Block } from './graph-plan.js';
import { loadHnswlib } from './hnswlib.js';
import { createHnswlibStore, type GraphOptions } from './hnswlib-store.js';
import { createScanStore } from './scan-store.js';
import type { VectorStore } from './vector-store.js';

/**
 * Measured on 100,000 sentences: hnswlib's graph takes 500 times as long to grow as the codes, and as long as the scan
 * to find 97 of the 100 nearest, where the scan finds 99. It pays only where a scan takes longer than a reader notices.
 */
const MOST_ROWS_SCANNED = 1_000_000;

export interface VectorStoreOptions extends Partial<GraphOptions> {
  /** Above this many rows a graph is grown, where `graphFile` says where it is kept and `blocks` what the rows are. */
  readonly mostRowsScanned?: number;
}

/** The best vector store of this machine for so many vectors. It is ready at once; a graph is taken over when it is there. */
export async function createVectorStore(
  vectors: Vectors,
  { graphFile, blocks, mostRowsScanned = MOST_ROWS_SCANNED, ...rest }: VectorStoreOptions = {},
): Promise<VectorStore> {
  const scan = await createScanStore(vectors);
  if (vectors.count <= mostRowsScanned || graphFile === undefined || !blocks) return scan;
  checkBlocks(blocks, vectors);
  const hnswlib = await loadHnswlib();
  if ('native' in hnswlib)
    return createHnswlibStore(hnswlib.native, vectors, scan, { graphFile, blocks, ...rest });
  rest.onNotice?.(
    `The codes of ${vectors.count.toLocaleString('en')} sentences are compared with each question: the graph that makes this faster needs hnswlib-node, which is not built here (${hnswlib.reason}). Install a C++ compiler and Python, then install Verbatim again.`,
  );
  return scan;
}

/** @throws RangeError where blocks do not have as many rows as there are vectors */
function checkBlocks(blocks: readonly Block[], { count }: Vectors): void {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  if (rows !== count) throw new RangeError(`The blocks have ${rows} rows, the vectors ${count}.`);
}
