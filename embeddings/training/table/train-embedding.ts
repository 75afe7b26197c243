import type { Corpus, SentencePair } from '../corpus/read-corpus.js';
import type { StaticModel } from '../export/write-model.js';
import { createRandom } from '../random.js';
import type { RECIPE } from '../recipe.js';
import { countWords } from '../tokenizer/count-words.js';
import { learnVocabulary } from '../tokenizer/learn-vocabulary.js';
import { createWordPiece, type WordPiece } from '../tokenizer/word-piece.js';
import { countTokens } from './count-tokens.js';
import { initialTable } from './initial-table.js';
import { headingSource, type PairSource, sentenceSource } from './text-pairs.js';
import { trainTable } from './train-table.js';

export interface EmbeddingTraining {
  readonly corpus: Corpus;
  /** The glossary as pairs of the source `glossary`: learned from like sentences. */
  readonly glossary: readonly SentencePair[];
  readonly recipe: Pick<typeof RECIPE, 'vocabulary' | 'table'>;
  readonly seed: number;
  readonly threads: number;
  readonly onStep: (step: number, loss: number) => void;
}

/** Learns the vocabulary, then the token vectors over it. The same seed gives the same model. */
export async function trainEmbedding(training: EmbeddingTraining): Promise<StaticModel> {
  const { corpus, glossary, recipe, seed, threads, onStep } = training;
  const all = [...corpus.pairs, ...glossary];
  const vocabulary = learnVocabulary(countWords(all, recipe.vocabulary.sourceWeights), recipe.vocabulary);
  const wordPiece = createWordPiece(vocabulary);
  const counts = countTokens(corpus.pairs, wordPiece, vocabulary.length, recipe.table.sourceWeights);
  const random = createRandom(seed);
  const table = initialTable(counts, recipe.table.dimension, random);
  const sources = pairSources(training, wordPiece);
  await trainTable(table, sources, { ...recipe.table, threads }, random, onStep);
  return { vocabulary, table, dimension: recipe.table.dimension };
}

function pairSources(
  { corpus, glossary, recipe: { table } }: EmbeddingTraining,
  wordPiece: WordPiece,
): PairSource[] {
  const { shares } = table;
  const of = (source: string) => corpus.pairs.filter((pair) => pair.source === source);
  return [
    sentenceSource(shares.laws, of('laws'), wordPiece, table.halved),
    sentenceSource(shares.anki, of('anki'), wordPiece, table.halved),
    sentenceSource(shares.tico, of('tico'), wordPiece, table.halved),
    headingSource(shares.headings, corpus.sections, wordPiece, table.commonestHeading),
    sentenceSource(shares.glossary, glossary, wordPiece, 0),
  ].filter((source) => source.size > 0);
}
