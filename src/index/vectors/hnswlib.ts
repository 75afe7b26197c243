import { createRequire } from 'node:module';

/**
 * The few calls of hnswlib-node that are used. The package is optional: without a C++ compiler it is not
 * installed, its own types neither, and everything else has to build all the same.
 */
export interface Hnswlib {
  readonly HierarchicalNSW: new (space: 'ip', dimension: number) => HierarchicalNSW;
}

export interface HierarchicalNSW {
  initIndex(maxElements: number, m: number, efConstruction: number, randomSeed: number): void;
  addPoint(point: readonly number[], label: number): void;
  searchKnn(
    point: readonly number[],
    neighbours: number,
  ): { readonly distances: readonly number[]; readonly neighbors: readonly number[] };
  setEf(ef: number): void;
  getCurrentCount(): number;
  readIndexSync(file: string): void;
  readIndex(file: string): Promise<boolean>;
  resizeIndex(maxElements: number): void;
  markDelete(label: number): void;
  writeIndexSync(file: string): void;
}

/** Whether hnswlib-node's addon could be built on this machine; why not, otherwise. */
export async function loadHnswlib(): Promise<{ native: Hnswlib } | { reason: string }> {
  try {
    return { native: createRequire(import.meta.url)('hnswlib-node') };
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
