import type { Embedder } from '../../src/embedding/index.js';
import type { AnyIndex } from '../../src/index/index.js';
import { packWords } from '../../tests/fixtures/pack-words.js';
import { searchVectors } from '../../tests/fixtures/search-vectors.js';
import type { Contender, Search } from './contender.js';
import type { Given } from './given.js';

/** Reads the articles from their files and attributes their quotations, which no other does; the vectors are those given. */
export const verbatim: Contender = {
  packages: [],
  modules: ['../../src/index/index.js'],
  async build(given, indexFolder) {
    const { buildIndex } = await import('../../src/index/index.js');
    const { opened, notKept } = await buildIndex({
      seedsFolder: given.seedsFolder,
      indexFolder,
      embedder: givenEmbedder(given),
      builtAt: new Date(),
      open: searchOf,
      packWords,
    });
    if (notKept !== null) throw new Error(notKept);
    return opened;
  },
  async open(indexFolder) {
    const { openIndex } = await import('../../src/index/open-index.js');
    const index = await openIndex(indexFolder);
    if (!index) throw new Error('there is no index');
    return searchOf(index);
  },
};

async function searchOf(index: AnyIndex): Promise<Search> {
  const { openVectorStore } = await import('../../src/index/index.js');
  const store = await openVectorStore(index.vectors, await index.codes());
  return async (query, k) => searchVectors(store, query, k).map(({ row }) => row);
}

function givenEmbedder({ texts, vectors }: Given): Embedder {
  const rows = new Map(texts.map((text, row) => [text, row]));
  const { dimension } = vectors;
  async function embed(sentences: readonly string[]) {
    const data = new Float32Array(sentences.length * dimension);
    for (const [i, sentence] of sentences.entries()) {
      const row = rows.get(sentence);
      if (row === undefined) throw new Error(`not one of those given: ${sentence}`);
      data.set(vectors.data.subarray(row * dimension, (row + 1) * dimension), i * dimension);
    }
    return { data, dimension, count: sentences.length };
  }
  return {
    model: {
      id: 'given',
      revision: '1',
      dtype: 'fp32',
      pooling: 'mean',
      queryPrefix: '',
      passagePrefix: '',
      dimension,
    },
    embedQueries: embed,
    embedPassages: embed,
  };
}
