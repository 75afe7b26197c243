import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import {
  type Embedder,
  type Likeness,
  likenessOf,
  loadEmbedder,
  withoutCommonPart,
} from '../../../src/embedding/index.js';
import {
  buildIndex,
  type Content,
  isWhole,
  openVectorStore,
  type VectorStore,
} from '../../../src/index/index.js';
import {
  parseTranslationLexicon,
  parseWordVectors,
  type TranslationLexicon,
  type WordVectors,
} from '../../../src/search/for-training.js';

/** A folder of articles, read and embedded with one model. */
export interface OpenArticles {
  readonly content: Content;
  readonly store: VectorStore;
  readonly embedder: Embedder;
  /** What its cosines are worth. */
  readonly likeness: Likeness;
  /** The model's own lexicon. */
  readonly translation: TranslationLexicon;
  /** The word vectors beside it. */
  readonly vectors: WordVectors;
}

/** Indexes the articles of `seeds` with the model in a folder, for as long as `use` runs. */
export async function withArticles<Result>(
  seeds: string,
  model: string,
  use: (articles: OpenArticles) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-training-'));
  try {
    const [modelsFolder, name] = [dirname(model), basename(model)];
    const embedder = await withoutCommonPart(
      await loadEmbedder({ model: name, modelsFolder, cacheFolder: folder }),
    );
    const { index } = await buildIndex({
      seedsFolder: seeds,
      indexFolder: folder,
      embedder,
      builtAt: new Date(),
      open: async () => {},
      packWords: async () => ({ lexicon: new Uint8Array(), lists: new Uint8Array() }),
    });
    if (!isWhole(index)) throw new Error('the index was there before');
    const store = await openVectorStore(index.vectors, index.codes());
    return await use({
      content: index.content,
      store,
      embedder,
      likeness: await likenessOf(embedder),
      translation: readLexicon(join(model, 'lexicon.bin')),
      vectors: parseWordVectors(readFileSync(join(model, 'vectors.bin'))),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lexicon in a file. */
export function readLexicon(file: string): TranslationLexicon {
  return parseTranslationLexicon(readFileSync(file));
}
