import { rowOf } from '../../src/embedding/index.js';
import type { Contender, Search } from './contender.js';

const PACKAGE = 'vectra';

/** `LocalIndex`: compares every vector, keeps all in one file of JSON. */
export const vectra: Contender = {
  packages: [PACKAGE],
  modules: [PACKAGE],
  async build({ texts, vectors }, folder) {
    const { LocalIndex } = await import(PACKAGE);
    const index = new LocalIndex(folder);
    await index.createIndex();
    await index.batchInsertItems(
      texts.map((text, row) => ({
        id: `${row}`,
        vector: Array.from(rowOf(vectors, row)),
        metadata: { text },
      })),
    );
    return searchOf(index);
  },
  async open(folder) {
    const { LocalIndex } = await import(PACKAGE);
    const index = new LocalIndex(folder);
    await index.getIndexStats();
    return searchOf(index);
  },
};

interface LocalIndex {
  queryItems(
    vector: number[],
    query: string,
    k: number,
  ): Promise<readonly { readonly item: { readonly id: string } }[]>;
}

function searchOf(index: LocalIndex): Search {
  return async (query, k) => {
    const found = await index.queryItems(Array.from(query), '', k);
    return found.map(({ item }) => Number(item.id));
  };
}
