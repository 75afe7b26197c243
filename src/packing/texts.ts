import { firstPlace } from '../first-place.js';
import { ByteWriter } from './byte-writer.js';
import { bytesOf, type PackedFile } from './packed-file.js';

/** Places from one up to, not including, another. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

export const NO_PLACES: PlaceRange = { from: 0, to: 0 };

export function placesIn({ from, to }: PlaceRange): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Two sections that hold texts: where each ends, and the texts in UTF-8. */
export function packTexts(texts: Iterable<string>): {
  readonly ends: Uint8Array;
  readonly texts: Uint8Array;
} {
  const writer = new ByteWriter();
  const ends: number[] = [];
  for (const text of texts) {
    writer.writeText(text);
    ends.push(writer.length);
  }
  return { ends: bytesOf(ends), texts: writer.written() };
}

/** Compares texts as they are sorted where they are to be found. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The texts of two sections. @throws RangeError where there are not `count` */
export function textsIn<Section extends string>(
  file: PackedFile<Section, string>,
  ends: Section,
  texts: Section,
  count: number,
): PackedTexts {
  const bytes = file.bytes(texts);
  return new PackedTexts(file.ends(ends, count, bytes.length), bytes);
}

/** Texts in a packed file; those that are looked up are in ascending order of UTF-16 units. */
export class PackedTexts {
  readonly count: number;
  readonly #texts: Buffer;

  /** @param ends where each ends in `texts`, in order, none behind their end */
  constructor(
    readonly ends: Uint32Array,
    texts: Uint8Array,
  ) {
    this.count = ends.length;
    this.#texts = Buffer.from(texts.buffer, texts.byteOffset, texts.length);
  }

  at(place: number): string {
    return this.#texts.toString('utf8', place === 0 ? 0 : this.ends[place - 1], this.ends[place]);
  }

  /** Whether a text stands at a place. */
  isAt(place: number, text: string): boolean {
    const start = place === 0 ? 0 : (this.ends[place - 1] as number);
    const length = (this.ends[place] as number) - start;
    if (length < text.length) return false;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x80) return this.at(place) === text;
      if (unit !== this.#texts[start + i]) return false;
    }
    return length === text.length;
  }

  equalTo(text: string, within: PlaceRange = { from: 0, to: this.count }): PlaceRange {
    const bytes = Buffer.from(text);
    const from = firstPlace(within.from, within.to, (place) => this.#compare(place, bytes) < 0);
    // What is no text has the bytes of another, which stands for it.
    if (from === within.to || this.at(from) !== text) return { from, to: from };
    return { from, to: firstPlace(from, within.to, (place) => this.#compare(place, bytes) === 0) };
  }

  beginningWith(letters: string): PlaceRange {
    const bytes = Buffer.from(letters);
    const from = firstPlace(0, this.count, (place) => this.#compare(place, bytes) < 0);
    return { from, to: firstPlace(from, this.count, (place) => this.at(place).startsWith(letters)) };
  }

  /** As `compareTexts` does, without making a string of what lies there. */
  #compare(place: number, bytes: Uint8Array): number {
    const start = place === 0 ? 0 : (this.ends[place - 1] as number);
    const length = (this.ends[place] as number) - start;
    const shorter = Math.min(length, bytes.length);
    for (let i = 0; i < shorter; i += 1) {
      const one = this.#texts[start + i] as number;
      const other = bytes[i] as number;
      if (one !== other) return rankOf(one) - rankOf(other);
    }
    return length - bytes.length;
  }
}

/** Where a byte of UTF-8 stands in the order of UTF-16 units: U+E000 to U+FFFF (EE, EF) come behind what takes four bytes. */
function rankOf(byte: number): number {
  return byte === 0xee || byte === 0xef ? byte + 0x10 : byte;
}
