/** What training the lexicon and measuring the parts of the search need of it, and no other folder does. */
export { parseTranslationLexicon } from './parse-translation-lexicon.js';
export { createSearcher, FUSION, type FusionWeights } from './searcher.js';
export type { TranslationLexicon } from './translation-lexicon.js';
export {
  CHECKSUM_INDEX,
  checksum,
  HEADER_LENGTH,
  LARGEST_WEIGHT,
  LEXICON_MAGIC,
  LEXICON_VERSION,
} from './translation-lexicon-format.js';
export { formatWordVectors, parseWordVectors, type WordVectors } from './word-vectors.js';
