/** Everything about the built-in model that is a choice; figures beside them are in MODEL_CARD.md. */
export const RECIPE = {
  /** The model's folder under embeddings/models/. */
  model: 'static-fr-en',
  /** How much a word of each source counts for the vocabulary: legal prose would crowd out everything else. */
  vocabulary: {
    size: 32_000,
    alphabet: 400,
    rarest: 0.5,
    sourceWeights: { laws: 0.15, anki: 1.5, tico: 1, glossary: 3 },
  },
  table: {
    dimension: 256,
    steps: 9_000,
    batch: 1_024,
    learningRate: 3e-3,
    scale: 20,
    /** How often a batch is drawn from each source. */
    shares: { laws: 0.36, anki: 0.28, tico: 0.06, headings: 0.2, glossary: 0.1 },
    /** Share of long sentences that are cut in halves, one to find the other. */
    halved: 0.2,
    /** Headings over more sections than this are left out. */
    commonestHeading: 5,
    /** How much a token of each source counts for its initial length. */
    sourceWeights: { laws: 0.2, anki: 1, tico: 1 },
  },
  lexicon: {
    bitext: { longest: 50, sourceWeights: { laws: 1, anki: 1, tico: 1 } },
    alignment: { separateRounds: 5, jointRounds: 3, diagonal: 4, none: 0.08, damping: 0.5 },
    pruning: { weakest: 0.04, perWord: 16 },
  },
} as const;
