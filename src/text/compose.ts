/** A text with its accents composed (NFC), and where its characters stand in the text as it was. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as it was that an offset in the composed text stands for. */
  toOriginal(offset: number): number;
  /** The reverse of `toOriginal`. */
  toComposed(offset: number): number;
}

const DECOMPOSED = /\P{M}\p{M}+/gu;

/** Composes letters that are followed by their accents, as some systems write them (NFD); null where none is. */
export function compose(text: string): Composed | null {
  if (text.normalize('NFC') === text) return null;
  const composed: number[] = [0];
  const original: number[] = [0];
  let result = '';
  let from = 0;
  for (const match of text.matchAll(DECOMPOSED)) {
    const end = match.index + match[0].length;
    result += text.slice(from, match.index) + match[0].normalize('NFC');
    composed.push(result.length);
    original.push(end);
    from = end;
  }
  return {
    text: result + text.slice(from),
    toOriginal: (offset) => translate(offset, composed, original),
    toComposed: (offset) => translate(offset, original, composed),
  };
}

/** By the last of the places where the two texts are known to meet. */
function translate(offset: number, from: readonly number[], to: readonly number[]): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (to[low] ?? 0) + offset - (from[low] ?? 0);
}
