/** Place in `alphabetical` of the first term that is not before `word`; its length where there is none. */
export function firstTermFrom(word: string, terms: readonly string[], alphabetical: Uint32Array): number {
  let low = 0;
  let high = alphabetical.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[alphabetical[middle] as number] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
