import type { Vectors } from '../embedding/index.js';
import { createHnswlibStore, type HnswlibOptions, loadHnswlib } from './hnswlib-store.js';
import { createScanStore } from './scan-store.js';
import type { VectorStore } from './vector-store.js';

/**
 * Measured on 100,000 sentences: hnswlib's graph takes 500 times as long to grow as the codes, and as long as the scan
 * to find 97 of the 100 nearest, where the scan finds 98. It pays only where a scan takes longer than a reader notices.
 */
const MOST_ROWS_SCANNED = 1_000_000;

/** The best vector store of this machine for so many vectors. Ready at once but where a graph is used. */
export async function createVectorStore(
  vectors: Vectors,
  options: HnswlibOptions & { readonly onNotice?: (notice: string) => void } = {},
): Promise<VectorStore> {
  const hnswlib = vectors.count > MOST_ROWS_SCANNED ? await loadHnswlib() : null;
  return hnswlib && 'native' in hnswlib
    ? createHnswlibStore(hnswlib.native, vectors, options)
    : createScanStore(vectors);
}
