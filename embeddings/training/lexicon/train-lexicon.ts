import type { SentencePair } from '../corpus/read-corpus.js';
import type { WordNet } from '../wordnet/read-wordnet.js';
import { type WordNetRecipe, wordNetRelations } from '../wordnet/wordnet-relations.js';
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
  readonly wordNet: WordNetRecipe;
}

/** What the lexicon is made of. */
export interface LexiconSources {
  readonly pairs: readonly SentencePair[];
  readonly glossary: readonly GlossaryEntry[];
  /** What French words say beside each other. */
  readonly thesaurus: readonly Relation[];
  /** What English words do, of those that have a translation. */
  readonly wordNet: WordNet;
}

/** The bytes of `lexicon.bin`: translations learned from the pairs, those of the glossary, and the thesauri. */
export function trainLexicon(
  { pairs, glossary, thesaurus, wordNet }: LexiconSources,
  recipe: LexiconRecipe,
  onProgress: (done: number, of: number) => void,
): Uint8Array {
  const bitext = makeBitext(pairs, recipe.bitext);
  const table = alignWords(bitext, recipe.alignment, onProgress);
  const learned = learnedEntries(bitext, table, recipe.pruning);
  const entries = dropCompositional(mergeEntries(learned, glossaryEntries(glossary)));
  const english = new Set(entries.map((entry) => entry.english));
  return writeLexicon(entries, {
    en: wordNetRelations(wordNet, english, recipe.wordNet),
    fr: mergeRelations(thesaurus),
  });
}
