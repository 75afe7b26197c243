import type { LexiconRecipe } from './lexicon/train-lexicon.js';
import type { EmbeddingRecipe } from './table/train-embedding.js';

/** Everything about the built-in model that is a choice. */
export interface Recipe {
  /** The model's folder under embeddings/models/. */
  readonly model: string;
  readonly embedding: EmbeddingRecipe;
  readonly lexicon: LexiconRecipe;
  /** How many English words, the commonest, have vectors. */
  readonly words: { readonly most: number };
}

/** The recipe of the model that ships; what it gave is in the MODEL_CARD.md beside the model. */
export const RECIPE: Recipe = {
  model: 'static-fr-en',
  embedding: {
    vocabulary: {
      size: 32_000,
      alphabet: 400,
      rarest: 0.5,
      // Legal prose would crowd out everything else.
      sourceWeights: { laws: 0.15, anki: 1.5, tico: 1, glossary: 3 },
    },
    table: {
      dimension: 256,
      steps: 7_000,
      batch: 1_024,
      learningRate: 3e-3,
      scale: 20,
    },
    pairs: {
      shares: { laws: 0.36, anki: 0.28, tico: 0.06, headings: 0.2, glossary: 0.1 },
      halved: 0.2,
      commonestHeading: 5,
    },
    tokenWeights: { laws: 0.2, anki: 1, tico: 1 },
  },
  lexicon: {
    bitext: { longest: 50, sourceWeights: { laws: 0.3, anki: 1, tico: 1 } },
    alignment: { separateRounds: 5, jointRounds: 3, diagonal: 4, none: 0.08, damping: 0.5 },
    pruning: { weakest: 0.04, perWord: 16 },
    wordNet: {
      // Derivation, what an adjective pertains to, verbs of a group, adjectives alike, hypernym, hyponym.
      pointers: { '+': 0.5, '\\': 0.5, $: 0.5, '&': 0.5, '@': 0.1, '~': 0.1 },
      weakest: 0.05,
      perStem: 32,
    },
  },
  words: { most: 30_000 },
};
