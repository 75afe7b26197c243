/** A line with white space and quotation marks folded, as pages are compared. */
export function foldLine(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export type Words = readonly string[];

/** The words of a paragraph; one that has none, such as an ornament, is a word itself. */
export function wordsOf(paragraph: string): Words {
  const line = foldLine(paragraph).toLowerCase();
  return line.match(/[\p{L}\p{M}\p{N}']+/gu) ?? [line];
}

const MOST = 0.9;

/** Whether nine tenths of the words are, in their order, among those of the other. */
export function holdsMostOf(other: Words, words: Words): boolean {
  return other.length >= MOST * words.length && commonLength(words, other) >= MOST * words.length;
}

/** The length of the longest common subsequence. */
function commonLength(a: Words, b: Words): number {
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (const [at, other] of b.entries())
      row[at + 1] = word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    above = row;
  }
  return above[b.length] ?? 0;
}
