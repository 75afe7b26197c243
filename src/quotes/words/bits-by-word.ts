/** Words that share a bit. */
export type BitList = readonly [bit: number, words: Iterable<string>];

/** For each word of some lists the sum of the bits of all that hold it. */
export function bitsByWord(lists: readonly BitList[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
