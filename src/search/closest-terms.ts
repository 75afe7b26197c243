import { distance } from 'fastest-levenshtein';
import { firstTermFrom } from './first-term-from.js';
import type { LexicalIndex } from './lexical-index.js';
import type { Effort } from './query-terms.js';

/** Words of this length may differ in two letters. */
const LONG = 8;
const MOST = 4;
/** What it takes to compare two words, beside looking a spelling up. */
const COMPARING = 0.1;

/**
 * The terms that a word unknown to the articles may be a slip for: same first letter, one edit (two from
 * eight letters on; swapping two neighbours counts as one), nearest first, at most four. Each term compared
 * takes a little off `effort`.
 */
export function closestTerms(
  folded: string,
  { terms, alphabetical }: LexicalIndex,
  effort: Effort,
): readonly number[] {
  const allowed = folded.length >= LONG ? 2 : 1;
  const found: { term: number; edits: number }[] = [];
  const letter = folded.charAt(0);
  for (let place = firstTermFrom(letter, terms, alphabetical); place < alphabetical.length; place += 1) {
    const term = alphabetical[place] as number;
    const candidate = terms[term] as string;
    if (!candidate.startsWith(letter)) break;
    if (Math.abs(candidate.length - folded.length) > allowed) continue;
    effort.left -= COMPARING;
    const edits = isSwap(candidate, folded) ? 1 : distance(candidate, folded);
    if (edits <= allowed) found.push({ term, edits });
  }
  const nearest = found.some(({ edits }) => edits === 1) ? 1 : allowed;
  return found
    .filter(({ edits }) => edits === nearest)
    .slice(0, MOST)
    .map(({ term }) => term);
}

/** Whether the words differ only by two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
