import type { PackedForm } from '../../packing/index.js';

/** Parts of a packed lexical index. Lists of texts are two sections: where each ends, and the texts. */
const SECTIONS = [
  /** Folded word forms, ascending: the number of a term is its place. */
  'termEnds',
  'terms',
  /** Finds a term. */
  'termTable',
  /** A byte a term: 1 for one that never stands in lower case. */
  'isName',
  'lengths',
  'letters',
  /** Keys of names, ascending, each with its term. */
  'nameKeyEnds',
  'nameKeys',
  'nameTerms',
  /** Of passages, and of articles: how many hold each term, and where their list ends among the lists, which lie elsewhere. */
  'passageCounts',
  'passageEnds',
  'articleCounts',
  'articleEnds',
  /** Words of each passage, and of each article. */
  'passageLengths',
  'articleLengths',
  /** For each language, how many stems it has; these, ascending within it, each with its terms. */
  'languages',
  'stemEnds',
  'stems',
  'stemTermEnds',
  'stemTerms',
] as const;

export type Section = (typeof SECTIONS)[number];

export const LEXICON_FORM = {
  /** "VWRD". */
  magic: 0x44525756,
  version: 2,
  sections: SECTIONS,
  counts: ['terms', 'names', 'passages', 'articles', 'stems', 'stemTerms', 'listBytes'],
} as const satisfies PackedForm<Section, string>;
