const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The strings one slip away from a folded word (a letter left out, swapped with its neighbour, changed or added) that
 * may be words of a vocabulary.
 *
 * @param isBeginning whether any word of the vocabulary begins with these letters: true of every beginning of one
 *   that it is true of
 */
export function spellingVariants(
  word: string,
  isBeginning: (letters: string) => boolean,
): ReadonlySet<string> {
  const variants = new Set<string>();
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    // All that follow keep these letters.
    if (!isBeginning(before)) break;
    const after = word.slice(i);
    if (after.length > 0) variants.add(before + after.slice(1));
    if (after.length > 1) variants.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      if (!isBeginning(before + letter)) continue;
      if (after.length > 0) variants.add(before + letter + after.slice(1));
      variants.add(before + letter + after);
    }
  }
  variants.delete(word);
  return variants;
}

/** How many strings are one slip away from a word of as many letters, about. */
export function countVariants(letters: number): number {
  return 2 * LETTERS.length * letters + LETTERS.length;
}
