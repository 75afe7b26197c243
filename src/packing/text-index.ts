import { remember } from '../remember.js';
import { differences, packLists, readAscending } from './number-lists.js';
import { compareTexts, type PackedTexts, packTexts } from './texts.js';

/** Four sections that hold ascending numbers for each of some texts. */
export interface TextIndexSections {
  readonly ends: Uint8Array;
  readonly texts: Uint8Array;
  readonly listEnds: Uint8Array;
  readonly lists: Uint8Array;
}

export function packTextIndex(numbers: ReadonlyMap<string, readonly number[]>): TextIndexSections {
  const sorted = [...numbers].sort(([a], [b]) => compareTexts(a, b));
  const { ends, lists } = packLists(sorted.map(([, list]) => differences(list)));
  return { ...packTexts(sorted.map(([text]) => text)), listEnds: ends, lists };
}

/** Lists that are kept for the next question. */
const MOST_KEPT = 5_000;

/**
 * A function that gives the ascending numbers of a text; none where it is none of them.
 *
 * @param limit they are all below
 * @throws RangeError, whenever it is asked, where a list is damaged
 */
export function openTextIndex(
  texts: PackedTexts,
  listEnds: Uint32Array,
  lists: Uint8Array,
  limit: number,
): (text: string) => readonly number[] {
  return remember((text) => {
    const place = texts.placeOf(text);
    return place === undefined
      ? []
      : readAscending(lists.subarray(listEnds[place - 1] ?? 0, listEnds[place]), limit);
  }, MOST_KEPT);
}
