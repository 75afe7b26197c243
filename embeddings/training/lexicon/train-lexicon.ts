import type { SentencePair } from '../corpus/read-corpus.js';
import { type AlignmentOptions, alignWords } from './align-words.js';
import { type BitextOptions, makeBitext } from './bitext.js';
import { dropCompositional } from './drop-compositional.js';
import type { GlossaryEntry } from './glossary.js';
import { glossaryEntries } from './glossary-entries.js';
import { learnedEntries, type PruningOptions } from './learned-entries.js';
import { mergeEntries } from './merge-entries.js';
import { mergeRelations, type Relation } from './thesaurus.js';
import { writeLexicon } from './write-lexicon.js';

export interface LexiconRecipe {
  readonly bitext: BitextOptions;
  readonly alignment: AlignmentOptions;
  readonly pruning: PruningOptions;
}

/** The bytes of `lexicon.bin`: translations learned from the pairs, those of the glossary, and the thesaurus. */
export function trainLexicon(
  pairs: readonly SentencePair[],
  glossary: readonly GlossaryEntry[],
  thesaurus: readonly Relation[],
  recipe: LexiconRecipe,
  onProgress: (done: number, of: number) => void,
): Uint8Array {
  const bitext = makeBitext(pairs, recipe.bitext);
  const table = alignWords(bitext, recipe.alignment, onProgress);
  const learned = learnedEntries(bitext, table, recipe.pruning);
  return writeLexicon(
    dropCompositional(mergeEntries(learned, glossaryEntries(glossary))),
    mergeRelations(thesaurus),
  );
}
