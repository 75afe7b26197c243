import { readFile } from 'node:fs/promises';
import type { Config } from './config.js';
import {
  parseTranslationLexicon,
  parseWordVectors,
  type TranslationLexicon,
  type WordVectors,
} from './search/index.js';

/** What is known of words, whatever the articles. */
export interface WordTables {
  /** Null where there is none: search then finds only words of the question's own language. */
  readonly translation: TranslationLexicon | null;
  /** Null where there are none: what words mean then tells no sentence from another. */
  readonly wordVectors: WordVectors | null;
}

/**
 * Reads the tables of words that come with the built-in model.
 * @throws ModelError where one is damaged
 */
export async function readWordTables({
  lexiconFile,
  wordVectorsFile,
}: Pick<Config, 'lexiconFile' | 'wordVectorsFile'>): Promise<WordTables> {
  const [lexicon, vectors] = await Promise.all(
    [lexiconFile, wordVectorsFile].map((file) => readFile(file).catch(() => null)),
  );
  return {
    translation: lexicon ? parseTranslationLexicon(lexicon) : null,
    wordVectors: vectors ? parseWordVectors(vectors) : null,
  };
}
