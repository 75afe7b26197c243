import type { Corpus, SentencePair } from '../corpus/read-corpus.js';
import type { StaticModel } from '../export/write-model.js';
import { groupBy } from '../group-by.js';
import { createRandom } from '../random.js';
import { countWords } from '../tokenizer/count-words.js';
import { learnVocabulary, type VocabularyOptions } from '../tokenizer/learn-vocabulary.js';
import { createWordPiece, type WordPiece } from '../tokenizer/word-piece.js';
import { countTokens } from './count-tokens.js';
import { initialTable } from './initial-table.js';
import { headingSource, type PairSource, sentenceSource } from './text-pairs.js';
import { type TableOptions, trainTable } from './train-table.js';

export interface EmbeddingRecipe {
  /** `sourceWeights`: how much a word of each source counts when the vocabulary is learned; 1 where nothing is said. */
  readonly vocabulary: VocabularyOptions & { readonly sourceWeights: Readonly<Record<string, number>> };
  readonly table: TableOptions;
  readonly pairs: {
    /** How often a batch is drawn from each source, `headings` among them, relative to the others. */
    readonly shares: Readonly<Record<string, number>>;
    /** Share of long sentences that are cut in halves, one to find the other. */
    readonly halved: number;
    /** Headings over more sections than this are left out. */
    readonly commonestHeading: number;
  };
  /** How much a token of each source counts for the initial length of its vector. */
  readonly tokenWeights: Readonly<Record<string, number>>;
}

export interface EmbeddingTraining {
  readonly corpus: Corpus;
  /** The glossary as pairs of the source `glossary`: learned from like sentences. */
  readonly glossary: readonly SentencePair[];
  readonly recipe: EmbeddingRecipe;
  readonly seed: number;
  /** Threads of the matrix products. */
  readonly threads: number;
  readonly onStep: (step: number, loss: number) => void;
}

/** Learns the vocabulary, then the token vectors over it. The same seed gives the same model. */
export async function trainEmbedding(training: EmbeddingTraining): Promise<StaticModel> {
  const { corpus, glossary, recipe, seed, threads, onStep } = training;
  const all = [...corpus.pairs, ...glossary];
  const vocabulary = learnVocabulary(countWords(all, recipe.vocabulary.sourceWeights), recipe.vocabulary);
  const wordPiece = createWordPiece(vocabulary);
  const counts = countTokens(corpus.pairs, wordPiece, vocabulary.length, recipe.tokenWeights);
  const random = createRandom(seed);
  const table = initialTable(counts, recipe.table.dimension, random);
  await trainTable(table, pairSources(training, wordPiece), { ...recipe.table, threads }, random, onStep);
  return { vocabulary, table, dimension: recipe.table.dimension };
}

function pairSources(
  { corpus, glossary, recipe: { pairs } }: EmbeddingTraining,
  wordPiece: WordPiece,
): PairSource[] {
  const { shares, halved, commonestHeading } = pairs;
  const bySource = [...groupBy([...corpus.pairs, ...glossary], (pair) => pair.source)];
  return [
    ...bySource.map(([source, list]) => sentenceSource(shares[source] ?? 0, list, wordPiece, halved)),
    headingSource(shares.headings ?? 0, corpus.sections, wordPiece, commonestHeading),
  ].filter(({ size, share }) => size > 0 && share > 0);
}
