import { FUSION, type FusionWeights, type TranslationLexicon } from '../../../src/search/for-training.js';

/** A way to search, to see what each part of the search is worth. */
export interface Variant {
  readonly name: string;
  readonly fusion: FusionWeights;
  readonly translation?: TranslationLexicon;
}

/** The search with all its parts, and with parts taken away. */
export function variantsOf(full: TranslationLexicon, learnedOnly?: TranslationLexicon): Variant[] {
  const lexical = { ...FUSION, dense: 0 };
  const dense = { lexical: 0, context: 0, dense: 1 };
  return [
    { name: 'words and vectors', fusion: FUSION, translation: full },
    { name: 'words only', fusion: lexical, translation: full },
    { name: 'vectors only', fusion: dense },
    { name: 'both, no thesaurus', fusion: FUSION, translation: { ...full, related: () => [] } },
    { name: 'both, no lexicon', fusion: FUSION },
    { name: 'words only, no lexicon', fusion: lexical },
    ...(learnedOnly ? [{ name: 'both, no glossary', fusion: FUSION, translation: learnedOnly }] : []),
  ];
}
