import type { Vectors } from '../embedding/index.js';
import { createExactStore } from './exact-store.js';
import { createHnswlibStore, type HnswlibOptions, loadHnswlib, MOST_ROWS_COMPARED } from './hnswlib-store.js';
import type { VectorStore } from './vector-store.js';

/**
 * The best vector store of this machine: hnswlib's, or the exact one in JavaScript where hnswlib's addon
 * could not be built. Where that is slower than a reader would notice, `onNotice` is told in one line.
 */
export async function createVectorStore(
  vectors: Vectors,
  options: HnswlibOptions & { readonly onNotice?: (notice: string) => void } = {},
): Promise<VectorStore> {
  const hnswlib = await loadHnswlib();
  if ('native' in hnswlib) return createHnswlibStore(hnswlib.native, vectors, options);
  if (vectors.count > (options.mostRowsCompared ?? MOST_ROWS_COMPARED)) {
    options.onNotice?.(
      `Every one of ${vectors.count.toLocaleString('en')} sentences is compared with each question: the graph that makes this faster needs hnswlib-node, which is not built here (${hnswlib.reason}). Install a C++ compiler and Python, then install Verbatim again.`,
    );
  }
  return createExactStore(vectors);
}
