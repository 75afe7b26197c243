import { distance } from 'fastest-levenshtein';
import { firstTermFrom } from './first-term-from.js';
import type { LexicalIndex } from './lexical-index.js';

/** Shorter words have too many neighbours that are other words. */
const SHORTEST = 5;
/** Words of this length may differ in two letters. */
const LONG = 8;
const MOST = 4;

/**
 * The terms that a word unknown to the articles may be a slip for: same first letter, one edit (two from
 * eight letters on; swapping two neighbours counts as one), nearest first, at most four.
 */
export function closestTerms(folded: string, { terms, alphabetical }: LexicalIndex): readonly number[] {
  if (folded.length < SHORTEST || /\d/.test(folded)) return [];
  const allowed = folded.length >= LONG ? 2 : 1;
  const found: { term: number; edits: number }[] = [];
  const letter = folded.charAt(0);
  for (let place = firstTermFrom(letter, terms, alphabetical); place < alphabetical.length; place += 1) {
    const term = alphabetical[place] as number;
    const candidate = terms[term] as string;
    if (!candidate.startsWith(letter)) break;
    if (Math.abs(candidate.length - folded.length) > allowed) continue;
    const edits = isSwap(candidate, folded) ? 1 : distance(candidate, folded);
    if (edits <= allowed) found.push({ term, edits });
  }
  const best = Math.min(...found.map(({ edits }) => edits));
  return found
    .filter(({ edits }) => edits === best)
    .slice(0, MOST)
    .map(({ term }) => term);
}

/** Whether the words differ only by two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
