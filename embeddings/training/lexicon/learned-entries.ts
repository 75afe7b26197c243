import { groupBy } from '../group-by.js';
import type { TranslationTable } from './align-words.js';
import type { Bitext } from './bitext.js';
import type { LexiconEntry } from './write-lexicon.js';

export interface PruningOptions {
  /** Entries below this √(p(f|e)·p(e|f)) are left out. */
  readonly weakest: number;
  /** At most this many entries of a word, in each direction (an entry stays if either side wants it). */
  readonly perWord: number;
}

/**
 * The entries worth shipping of a learned table: strength is √(p(f|e)·p(e|f)). Numbers are left out: they need no
 * translation.
 */
export function learnedEntries(
  { english, french }: Bitext,
  { cells, frenchGivenEnglish, englishGivenFrench }: TranslationTable,
  { weakest, perWord }: PruningOptions,
): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (let cell = 0; cell < cells.french.length; cell += 1) {
    const strength = Math.sqrt(frenchGivenEnglish[cell] * englishGivenFrench[cell]);
    if (strength < weakest) continue;
    const source = english.vocabulary.words[cells.english[cell]];
    const target = french.vocabulary.words[cells.french[cell]];
    if (/\p{N}/u.test(source + target)) continue;
    entries.push({ english: source, french: target, strength });
  }
  const kept = new Set([
    ...strongestOfEach(entries, (entry) => entry.english, perWord),
    ...strongestOfEach(entries, (entry) => entry.french, perWord),
  ]);
  return entries.filter((entry) => kept.has(entry));
}

function strongestOfEach(
  entries: readonly LexiconEntry[],
  wordOf: (entry: LexiconEntry) => string,
  count: number,
): LexiconEntry[] {
  const byWord = groupBy(entries, wordOf);
  return [...byWord.values()].flatMap((list) => list.sort((a, b) => b.strength - a.strength).slice(0, count));
}
