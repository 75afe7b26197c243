import type { Vectors } from '../embedding/embedder.js';
import { howToReinstall } from '../how-to-run.js';
import { createExactStore } from './exact-store.js';
import { createHnswlibStore, type HnswlibOptions, loadHnswlib } from './hnswlib-store.js';
import type { VectorStore } from './vector-store.js';

/**
 * The best vector store of this machine: hnswlib's, or the exact one in JavaScript where hnswlib's addon
 * could not be built, which `onNotice` is then told in one line.
 */
export async function createVectorStore(
  vectors: Vectors,
  options: HnswlibOptions & { readonly onNotice?: (notice: string) => void } = {},
): Promise<VectorStore> {
  const hnswlib = await loadHnswlib();
  if ('native' in hnswlib) return createHnswlibStore(hnswlib.native, vectors, options);
  options.onNotice?.(
    `hnswlib-node is not usable here (${hnswlib.reason}): searching exactly in JavaScript. To mend it, install a C++ compiler and Python, then run: ${howToReinstall('hnswlib-node')}`,
  );
  return createExactStore(vectors);
}
