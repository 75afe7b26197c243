import { firstPlace } from '../first-place.js';
import type { LexicalIndex } from '../index/index.js';
import type { Steps } from '../steps.js';

/** So many letters of a term at least are asked for. */
export const LEAST_LETTERS = 3;

/** Terms looked at in one step. */
const AT_ONCE = 256;

/** Terms with the same first letters. */
interface Group {
  readonly terms: number[];
  isSorted: boolean;
}

/** A function that gives terms by their beginning. Those with the same first letters are put in order when they are asked for. */
export function* termsBeginningSteps(terms: readonly string[]): Steps<LexicalIndex['termsBeginning']> {
  const groups = new Map<number, Group>();
  for (const [term, word] of terms.entries()) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.terms.push(term);
    else groups.set(key, { terms: [term], isSorted: false });
    if (term % AT_ONCE === 0) yield;
  }
  const wordOf = (term: number | undefined) => terms[term as number] as string;
  return (letters) => {
    const group = groups.get(keyOf(letters));
    if (!group) return [];
    if (!group.isSorted) group.terms.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
    group.isSorted = true;
    const first = firstPlace(0, group.terms.length, (place) => wordOf(group.terms[place]) < letters);
    const behind = firstPlace(first, group.terms.length, (place) =>
      wordOf(group.terms[place]).startsWith(letters),
    );
    return group.terms.slice(first, behind);
  };
}

/** The first three letters as one number; a shorter word has zeros behind it. */
function keyOf(word: string): number {
  const code = (at: number) => (at < word.length ? word.charCodeAt(at) : 0);
  return (code(0) * 0x1_0000 + code(1)) * 0x1_0000 + code(2);
}
