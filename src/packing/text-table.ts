import { bytesOf, damaged, type PackedFile } from './packed-file.js';
import type { PackedTexts } from './texts.js';

/** A section by which different texts are found at once: the place of each plus one at the first free slot from its hash on. */
export function packTextTable(texts: readonly string[]): Uint8Array {
  const slots = new Uint32Array(slotsFor(texts.length));
  for (const [place, text] of texts.entries()) {
    let slot = hashOf(text) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = place + 1;
  }
  return bytesOf(slots);
}

/**
 * A function that gives the place of a text; undefined where it is none of them.
 *
 * @throws RangeError where the section is not one for as many texts; and whenever it is asked, where it names none of them
 */
export function textTableIn<Section extends string>(
  file: PackedFile<Section, string>,
  section: Section,
  texts: PackedTexts,
): (text: string) => number | undefined {
  const slots = file.numbers(section, slotsFor(texts.count));
  return (text) => {
    const first = hashOf(text) % slots.length;
    for (let tried = 0; tried < slots.length; tried += 1) {
      const next = slots[(first + tried) % slots.length] as number;
      if (next === 0) return undefined;
      if (next > texts.count) throw damaged();
      if (texts.isAt(next - 1, text)) return next - 1;
    }
    throw damaged();
  };
}

/** At least half of them stay free, so that few are tried. */
function slotsFor(texts: number): number {
  return 2 ** Math.ceil(Math.log2(2 * texts + 1));
}

/** FNV-1a over UTF-16 units, mixed once more: the lowest bits decide. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
