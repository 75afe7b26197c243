import { rowOf } from '../../src/embedding/index.js';
import type { Contender } from './contender.js';

const MODULE = '@langchain/classic/vectorstores/memory';

/** `MemoryVectorStore`: compares every vector, keeps nothing on disk. */
export const langchain: Contender = {
  packages: ['@langchain/classic', '@langchain/core'],
  modules: [MODULE],
  async build({ texts, vectors }) {
    const { MemoryVectorStore } = await import(MODULE);
    const store = new MemoryVectorStore({});
    await store.addVectors(
      texts.map((_, row) => Array.from(rowOf(vectors, row))),
      texts.map((pageContent, row) => ({ pageContent, metadata: { row } })),
    );
    return async (query, k) => {
      const found: readonly [{ readonly metadata: { readonly row: number } }, number][] =
        await store.similaritySearchVectorWithScore(Array.from(query), k);
      return found.map(([{ metadata }]) => metadata.row);
    };
  },
  open: null,
};
