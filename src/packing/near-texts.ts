import { countBits, lettersOf } from '../text/index.js';
import { bytesOf } from './packed-file.js';
import { NO_PLACES, type PackedTexts } from './texts.js';

/** The greatest length that is told. */
const LONGEST = 0xff;

/** Two sections that tell how long texts are, a byte each, and which letters they have (`lettersOf`). */
export function packShapes(texts: readonly string[]): {
  readonly lengths: Uint8Array;
  readonly letters: Uint8Array;
} {
  return {
    lengths: Uint8Array.from(texts, ({ length }) => Math.min(length, LONGEST)),
    letters: bytesOf(texts.map((text) => lettersOf(text) >>> 0)),
  };
}

/**
 * The texts, by their places, that begin with a word's first letter and may be at most `most` edits away from it (a letter left
 * out, changed or added): all that are, and a few that are not; and how many of such lengths there are.
 */
export function nearTexts(
  word: string,
  most: number,
  texts: PackedTexts,
  lengths: Uint8Array,
  letters: Uint32Array,
): { readonly places: readonly number[]; readonly compared: number } {
  const own = lettersOf(word);
  const { from, to } = word === '' ? NO_PLACES : texts.beginningWith(word.charAt(0));
  const places: number[] = [];
  let compared = 0;
  for (let place = from; place < to; place += 1) {
    if (Math.abs((lengths[place] as number) - word.length) > most) continue;
    compared += 1;
    // An edit takes at most one letter away and brings at most one.
    if (countBits((letters[place] as number) ^ own) <= 2 * most) places.push(place);
  }
  return { places, compared };
}
