const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every string one slip away from a folded word: a letter left out, swapped with its neighbour, changed or added. */
export function spellingVariants(word: string): ReadonlySet<string> {
  const variants = new Set<string>();
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    if (after.length > 0) variants.add(before + after.slice(1));
    if (after.length > 1) variants.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      if (after.length > 0) variants.add(before + letter + after.slice(1));
      variants.add(before + letter + after);
    }
  }
  variants.delete(word);
  return variants;
}
