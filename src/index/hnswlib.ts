/**
 * The few calls of hnswlib-node that are used. The package is optional: without a C++ compiler it is not
 * installed, its own types neither, and everything else has to build all the same.
 */
export interface Hnswlib {
  readonly BruteforceSearch: new (space: 'ip', dimension: number) => BruteforceSearch;
  readonly HierarchicalNSW: new (space: 'ip', dimension: number) => HierarchicalNSW;
}

interface Index {
  addPoint(point: readonly number[], label: number): void;
  searchKnn(
    point: readonly number[],
    neighbours: number,
  ): { readonly distances: readonly number[]; readonly neighbors: readonly number[] };
  getCurrentCount(): number;
  readIndexSync(file: string): void;
  writeIndexSync(file: string): void;
}

export interface BruteforceSearch extends Index {
  initIndex(maxElements: number): void;
}

export interface HierarchicalNSW extends Index {
  initIndex(maxElements: number, m: number, efConstruction: number, randomSeed: number): void;
  setEf(ef: number): void;
}
