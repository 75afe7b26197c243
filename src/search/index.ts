export { fullEffort } from './effort.js';
export { lexicalIndexSteps, type MemoryIndex } from './lexical-index.js';
export { openLexicon, packLexiconSteps } from './packed/index.js';
export { parseTranslationLexicon } from './parse-translation-lexicon.js';
export { firstHolding, holdsTerm } from './postings.js';
export type { QueryTerm, SearchWord } from './query-terms.js';
export {
  createSearcher,
  type PassageScore,
  type Searcher,
} from './searcher.js';
export { findWord, keyWithin, type TermWords, termsWithin } from './term-words.js';
export { counterpartOf, type TranslationLexicon } from './translation-lexicon.js';
export {
  type Meaning,
  productsWith,
  type ReadMeaning,
  type ReadTermMeaning,
  rowsOf,
} from './word-meanings.js';
export { parseWordVectors, type WordVectors } from './word-vectors.js';
