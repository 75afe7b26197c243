import { firstPlace } from '../first-place.js';

/** Place in `alphabetical` of the first term that is not before `word`; its length where there is none. */
export function firstTermFrom(word: string, terms: readonly string[], alphabetical: Uint32Array): number {
  return firstPlace(
    0,
    alphabetical.length,
    (place) => (terms[alphabetical[place] as number] as string) < word,
  );
}
