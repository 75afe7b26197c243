import type { SentencePair } from '../corpus/read-corpus.js';
import type { RECIPE } from '../recipe.js';
import { alignWords } from './align-words.js';
import { makeBitext } from './bitext.js';
import type { GlossaryEntry } from './glossary.js';
import { glossaryEntries } from './glossary-entries.js';
import { learnedEntries } from './learned-entries.js';
import { mergeEntries } from './merge-entries.js';
import { writeLexicon } from './write-lexicon.js';

/** The bytes of `lexicon.bin`: translations learned from the pairs, and those of the glossary. */
export function trainLexicon(
  pairs: readonly SentencePair[],
  glossary: readonly GlossaryEntry[],
  recipe: (typeof RECIPE)['lexicon'],
  onProgress: (done: number, of: number) => void,
): Uint8Array {
  const bitext = makeBitext(pairs, recipe.bitext);
  const table = alignWords(bitext, recipe.alignment, onProgress);
  const learned = learnedEntries(bitext, table, recipe.pruning);
  return writeLexicon(mergeEntries(learned, glossaryEntries(glossary)));
}
