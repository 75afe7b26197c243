import { groupBy } from '../group-by.js';
import type { TranslationTable } from './align-words.js';
import type { Bitext } from './bitext.js';
import type { LexiconEntry } from './lexicon-entry.js';

export interface PruningOptions {
  /** Entries below this √(p(f|e)·p(e|f)) are left out. */
  readonly weakest: number;
  /** At most this many entries of a word, in each direction (an entry stays if either side wants it). */
  readonly perWord: number;
}

/**
 * The entries worth shipping of a learned table. Their weights are √(p(f|e)·p(e|f)) over the largest such value of
 * the word. Numbers are left out, and words whose only translation is the word itself: search finds those anyway.
 */
export function learnedEntries(
  { english, french }: Bitext,
  { cells, frenchGivenEnglish, englishGivenFrench }: TranslationTable,
  options: PruningOptions,
): LexiconEntry[] {
  const pairs: Pair[] = [];
  for (let cell = 0; cell < cells.french.length; cell += 1) {
    const strength = Math.sqrt(frenchGivenEnglish[cell] * englishGivenFrench[cell]);
    if (strength < options.weakest) continue;
    const source = english.vocabulary.words[cells.english[cell]];
    const target = french.vocabulary.words[cells.french[cell]];
    if (!/\p{N}/u.test(source + target)) pairs.push({ english: source, french: target, strength });
  }
  const byEnglish = strongestFirst(groupBy(pairs, (pair) => pair.english));
  const byFrench = strongestFirst(groupBy(pairs, (pair) => pair.french));
  const listsOf = (pair: Pair) => [byEnglish.get(pair.english) ?? [], byFrench.get(pair.french) ?? []];
  return pairs
    .filter((pair) => {
      const lists = listsOf(pair);
      const says = lists.some((list) => list.length > 1) || pair.english !== pair.french;
      return says && lists.some((list) => list.indexOf(pair) < options.perWord);
    })
    .map((pair) => {
      const [toFrench, toEnglish] = listsOf(pair).map(([best]) => pair.strength / best.strength);
      return { english: pair.english, french: pair.french, toFrench, toEnglish };
    });
}

interface Pair {
  readonly english: string;
  readonly french: string;
  readonly strength: number;
}

function strongestFirst(groups: Map<string, Pair[]>): Map<string, Pair[]> {
  for (const group of groups.values()) group.sort((a, b) => b.strength - a.strength);
  return groups;
}
