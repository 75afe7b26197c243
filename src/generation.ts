import { join } from 'node:path';
import { type Answerer, createAnswerer, starterQuestions, topicSteps } from './answer/index.js';
import type { Config } from './config.js';
import type { Embedder, Likeness, Reranker } from './embedding/index.js';
import { blocksOf, createVectorStore, type StoredIndex } from './index/index.js';
import type { LanguageCode } from './languages/index.js';
import { createSearcher, lexicalIndexSteps, type MemoryIndex } from './search/index.js';
import { inSlices } from './steps.js';
import type { WordTables } from './word-tables.js';

type StarterQuestions = (language: LanguageCode, limit: number) => Promise<readonly string[]>;

/** One generation of the index, ready to answer. */
export interface Generation {
  readonly index: StoredIndex;
  readonly answerer: Answerer;
  /** Whether it is on disk. */
  readonly kept: boolean;
  readonly starterQuestions: StarterQuestions;
  readonly topics: () => Promise<readonly string[]>;
  /** What of it the next one can be opened with. */
  readonly words: MemoryIndex;
  /** Ends what goes on for it, when another has taken its place. */
  end(): void;
}

/** What a generation is opened with, the same for all of them. */
export interface GenerationParts extends WordTables {
  readonly config: Config;
  readonly embedder: Embedder;
  /** What the embedder's cosines are worth. */
  readonly likeness: Likeness;
  /** Null where there is no second reader. */
  readonly reranker: Reranker | null;
  readonly onNotice: ((notice: string) => void) | undefined;
}

/**
 * Makes an index ready to answer, in slices between which everything else has its turn.
 *
 * @param before the generation in use: what it knows of the same articles is not found out again
 */
export async function openGeneration(
  index: StoredIndex,
  { config, embedder, likeness, reranker, translation, wordVectors, onNotice }: GenerationParts,
  before?: Generation,
): Promise<Generation> {
  const { content, vectors } = index;
  const over = new AbortController();
  const store = await createVectorStore(vectors, {
    graphFile: join(config.indexFolder, 'sentences.hnsw'),
    blocks: blocksOf(index),
    signal: over.signal,
    ...(onNotice ? { onNotice } : {}),
  });
  const words = await inSlices(lexicalIndexSteps(content, index.words, before?.words));
  const searcher = createSearcher({
    content,
    store,
    index: words,
    likeness,
    ...(translation ? { translation } : {}),
    ...(wordVectors ? { vectors: wordVectors } : {}),
  });
  const answerer = createAnswerer({ content, searcher, embedder, ...(reranker ? { reranker } : {}) });
  let topics: Promise<readonly string[]> | null = null;
  const ask = (question: string) => answerer.ask(question, { limit: 1 });
  const sources = { content, index: words, translation, ask };
  return {
    index,
    answerer,
    kept: true,
    starterQuestions: remember((language, limit) => starterQuestions(language, limit, sources)),
    topics() {
      topics ??= inSlices(topicSteps(content, words));
      return topics;
    },
    words,
    end: () => over.abort(),
  };
}

/** The same questions, made only once for each language and limit. */
function remember(make: StarterQuestions): StarterQuestions {
  const made = new Map<string, Promise<readonly string[]>>();
  return (language, limit) => {
    const key = `${language} ${limit}`;
    const questions = made.get(key) ?? make(language, limit);
    made.set(key, questions);
    return questions;
  };
}
