import { compareTexts } from '../packing/index.js';

/** The order of texts to which others are only ever added: only those are sorted that have been since it was last asked for. */
export class TextOrder {
  #order: readonly number[] = [];

  /** @param texts of which only more may have been added behind; returns their numbers in ascending order of UTF-16 units */
  of(texts: readonly string[]): readonly number[] {
    const known = this.#order;
    if (known.length === texts.length) return known;
    const textOf = (number: number) => texts[number] as string;
    const added = Array.from({ length: texts.length - known.length }, (_, i) => known.length + i);
    added.sort((a, b) => compareTexts(textOf(a), textOf(b)));
    this.#order = merged(known, added, (a, b) => textOf(a) < textOf(b));
    return this.#order;
  }
}

function merged(
  some: readonly number[],
  others: readonly number[],
  isBefore: (a: number, b: number) => boolean,
): number[] {
  const all: number[] = [];
  let at = 0;
  for (const other of others) {
    for (; at < some.length && isBefore(some[at] as number, other); at += 1) all.push(some[at] as number);
    all.push(other);
  }
  for (; at < some.length; at += 1) all.push(some[at] as number);
  return all;
}
