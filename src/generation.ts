import { join } from 'node:path';
import { type Answerer, createAnswerer, starterQuestions, topicSteps } from './answer/index.js';
import type { Config } from './config.js';
import type { Embedder, Likeness, Reranker } from './embedding/index.js';
import {
  type AnyIndex,
  blocksOf,
  isWhole,
  type LexicalIndex,
  openVectorStore,
  type VectorStore,
} from './index/index.js';
import type { LanguageCode } from './languages/index.js';
import type { MemoryWords } from './memory-words.js';
import { createSearcher, openLexicon } from './search/index.js';
import { inSlices } from './steps.js';
import type { WordTables } from './word-tables.js';

type StarterQuestions = (language: LanguageCode, limit: number) => Promise<readonly string[]>;

/** One generation of the index, ready to answer. */
export interface Generation {
  readonly index: AnyIndex;
  readonly answerer: Answerer;
  /** Whether it is on disk. */
  readonly kept: boolean;
  readonly starterQuestions: StarterQuestions;
  readonly topics: () => Promise<readonly string[]>;
  /** What of it the next one can be opened with. */
  readonly words: LexicalIndex;
  /** Ends what goes on for it, when another has taken its place; what is read from the disk can be read a while longer. */
  end(): void;
  /** The same at once, when nothing is asked any more. */
  close(): void;
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

/** Whoever has asked for an article of a generation, or asks it something, is done with it after so long. */
const STILL_READ_MS = 60_000;

/**
 * Makes an index ready to answer, in slices between which everything else has its turn.
 *
 * @param before the generation in use: what it knows of the same articles is not found out again
 * @throws RangeError where what the index was to be opened by is damaged
 */
export async function openGeneration(
  index: AnyIndex,
  { config, embedder, likeness, reranker, translation, wordVectors, onNotice }: GenerationParts,
  memory: MemoryWords,
  before?: Generation,
): Promise<Generation> {
  const { content } = index;
  const over = new AbortController();
  const words = isWhole(index) ? await memory.of(index, before?.words) : openLexicon(index.words);
  const searcher = createSearcher({
    content,
    store: await storeOf(index, config, over.signal, onNotice),
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
    end() {
      over.abort();
      setTimeout(close, STILL_READ_MS).unref();
    },
    close() {
      over.abort();
      close();
    },
  };

  function close(): void {
    if (!isWhole(index)) index.close();
  }
}

async function storeOf(
  index: AnyIndex,
  { indexFolder }: Config,
  signal: AbortSignal,
  onNotice: ((notice: string) => void) | undefined,
): Promise<VectorStore> {
  const options = {
    graphFile: join(indexFolder, 'sentences.hnsw'),
    blocks: () => (isWhole(index) ? blocksOf(index) : index.blocks()),
    signal,
    ...(onNotice ? { onNotice } : {}),
  };
  return openVectorStore(index.vectors, await index.codes(), options);
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
