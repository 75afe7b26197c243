import { join } from 'node:path';
import { rowOf } from '../../src/embedding/index.js';
import type { Contender, Search } from './contender.js';

const PACKAGE = '@orama/orama';
const PERSISTENCE = '@orama/plugin-data-persistence';
const PERSISTENCE_ON_DISK = `${PERSISTENCE}/server`;
const FILE = 'index.msp';

/** Words and vectors in memory, kept by its plugin in one binary file; asked for the nearest vectors alone. */
export const orama: Contender = {
  packages: [PACKAGE, PERSISTENCE],
  modules: [PACKAGE, PERSISTENCE_ON_DISK],
  async build({ texts, vectors }, folder) {
    const { create, insertMultiple } = await import(PACKAGE);
    const { persistToFile } = await import(PERSISTENCE_ON_DISK);
    const schema = { text: 'string', embedding: `vector[${vectors.dimension}]` };
    const index = await create({ schema, language: 'french' });
    const documents = texts.map((text, row) => ({
      id: `${row}`,
      text,
      embedding: Array.from(rowOf(vectors, row)),
    }));
    await insertMultiple(index, documents, 1000);
    await persistToFile(index, 'binary', join(folder, FILE));
    return searchOf(index);
  },
  async open(folder) {
    const { restoreFromFile } = await import(PERSISTENCE_ON_DISK);
    return searchOf(await restoreFromFile('binary', join(folder, FILE)));
  },
};

async function searchOf(index: unknown): Promise<Search> {
  const { search } = await import(PACKAGE);
  return async (query, k) => {
    const vector = { value: Array.from(query), property: 'embedding' };
    // By default only what is more alike than .8 counts as found.
    const { hits } = await search(index, { mode: 'vector', vector, similarity: -1, limit: k });
    return hits.map(({ id }: { readonly id: string }) => Number(id));
  };
}
