import { remember } from '../remember.js';
import { differences, packLists, readAscending } from './number-lists.js';
import type { PackedFile } from './packed-file.js';
import { packTextTable, textTableIn } from './text-table.js';
import { compareTexts, packTexts, textsIn } from './texts.js';

/** Five sections that hold ascending numbers for each of some texts. */
export interface TextIndexSections<Content> {
  readonly ends: Content;
  readonly texts: Content;
  readonly table: Content;
  readonly listEnds: Content;
  readonly lists: Content;
}

export function packTextIndex(
  numbers: ReadonlyMap<string, readonly number[]>,
): TextIndexSections<Uint8Array> {
  const sorted = [...numbers].sort(([a], [b]) => compareTexts(a, b));
  const { ends, lists } = packLists(sorted.map(([, list]) => differences(list)));
  const texts = sorted.map(([text]) => text);
  return { ...packTexts(texts), table: packTextTable(texts), listEnds: ends, lists };
}

/** Lists that are kept for the next question. */
const MOST_KEPT = 5_000;

/**
 * A function that gives the ascending numbers of a text; none where it is none of them.
 *
 * @param names of the sections
 * @param count how many texts there are
 * @param limit the numbers are all below
 * @throws RangeError where the sections are not those of `count` texts; and whenever it is asked, where a list is damaged
 */
export function openTextIndex<Section extends string>(
  file: PackedFile<Section, string>,
  names: TextIndexSections<Section>,
  count: number,
  limit: number,
): (text: string) => readonly number[] {
  const placeOf = textTableIn(file, names.table, textsIn(file, names.ends, names.texts, count));
  const lists = file.bytes(names.lists);
  const listEnds = file.ends(names.listEnds, count, lists.length);
  return remember((text) => {
    const place = placeOf(text);
    if (place === undefined) return [];
    return readAscending(lists.subarray(listEnds[place - 1] ?? 0, listEnds[place]), limit);
  }, MOST_KEPT);
}
