import type { BuildOptions, BuiltIndex } from './build-index.js';

/** Builds an index, as `build-index.ts` tells: what reads articles and quotes is loaded only by who builds one. */
export async function buildIndex<Opened>(options: BuildOptions<Opened>): Promise<BuiltIndex<Opened>> {
  const { buildIndex } = await import('./build-index.js');
  return buildIndex(options);
}
