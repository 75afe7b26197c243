import { distance } from 'fastest-levenshtein';
import type { LexicalIndex } from '../index/index.js';
import type { Effort } from './effort.js';

/** Words of this length may differ in two letters. */
const LONG = 8;
const MOST = 4;
/** What it takes to compare two words, beside looking a spelling up. */
const COMPARING = 0.1;

/**
 * The terms that a word unknown to the articles may be a slip for: same first letter, one edit (two from
 * eight letters on; swapping two neighbours counts as one), the nearest only, in alphabetical order, at most four. Each term compared
 * takes a little off `effort`.
 */
export function closestTerms(folded: string, index: LexicalIndex, effort: Effort): readonly number[] {
  const allowed = folded.length >= LONG ? 2 : 1;
  const { terms, compared } = index.nearTerms(folded, allowed);
  effort.left -= COMPARING * compared;
  const found = terms.flatMap((term) => {
    const word = index.word(term);
    const edits = editsBetween(word, folded);
    return edits <= allowed ? [{ term, word, edits }] : [];
  });
  const nearest = found.some(({ edits }) => edits === 1) ? 1 : allowed;
  return found
    .filter(({ edits }) => edits === nearest)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ term }) => term);
}

function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && isSwap(a, b) ? 1 : edits;
}

/** Whether the words differ only by two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
