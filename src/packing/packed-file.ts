/*
 * A packed file, little-endian: u32 each: magic, version, length in bytes, as many counts as its form has, and for each of its
 * sections where it begins; then the sections, each at a multiple of four bytes.
 */

/** What a packed file holds, by its names. */
export interface PackedForm<Section extends string, Count extends string> {
  /** Four letters as a little-endian number. */
  readonly magic: number;
  readonly version: number;
  /** In the order of the file. */
  readonly sections: readonly Section[];
  readonly counts: readonly Count[];
}

/** Numbers before the counts. */
const HEAD = 3;

export function packFile<Section extends string, Count extends string>(
  { magic, version, sections, counts }: PackedForm<Section, Count>,
  contents: Readonly<Record<Section, Uint8Array>>,
  countOf: Readonly<Record<Count, number>>,
): Uint8Array {
  const places: number[] = [];
  let end = 4 * (HEAD + counts.length + sections.length);
  for (const section of sections) {
    places.push(end);
    end += Math.ceil(contents[section].length / 4) * 4;
  }
  const file = new Uint8Array(end);
  new Uint32Array(file.buffer).set([
    magic,
    version,
    end,
    ...counts.map((count) => countOf[count]),
    ...places,
  ]);
  for (const [i, section] of sections.entries()) file.set(contents[section], places[i] as number);
  return file;
}

/** The sections of a packed file, where they lie: whatever the bytes are, nothing outside of them is read. */
export class PackedFile<Section extends string, Count extends string> {
  readonly counts: Readonly<Record<Count, number>>;
  readonly #bytes: Uint8Array;
  readonly #places: Uint32Array;

  /** @throws RangeError where the bytes are not of this form, or not whole */
  constructor(
    readonly form: PackedForm<Section, Count>,
    bytes: Uint8Array,
  ) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const numbers = HEAD + form.counts.length + form.sections.length;
    if (aligned.length < 4 * numbers || aligned.length % 4 !== 0) throw damaged();
    const head = new Uint32Array(aligned.buffer, aligned.byteOffset, numbers);
    const [magic, version, length] = head;
    if (magic !== form.magic || version !== form.version || length !== aligned.length) throw damaged();
    this.#bytes = aligned;
    this.#places = head.subarray(HEAD + form.counts.length);
    this.counts = Object.fromEntries(
      form.counts.map((count, i) => [count, head[HEAD + i] as number]),
    ) as Record<Count, number>;
    let before = 4 * numbers;
    for (const place of [...this.#places, length]) {
      if (place < before || place % 4 !== 0) throw damaged();
      before = place;
    }
  }

  bytes(section: Section): Uint8Array {
    const at = this.form.sections.indexOf(section);
    return this.#bytes.subarray(this.#places[at], this.#places[at + 1] ?? this.#bytes.length);
  }

  /** A text, without the zeros that fill its section up. */
  text(section: Section): string {
    return new TextDecoder().decode(this.bytes(section)).replaceAll('\0', '');
  }

  /** A byte for each of `count` things. @throws RangeError where there are fewer */
  marks(section: Section, count: number): Uint8Array {
    const bytes = this.bytes(section);
    if (bytes.length < count) throw damaged();
    return bytes.subarray(0, count);
  }

  /** @throws RangeError where there are not `count` */
  numbers(section: Section, count: number): Uint32Array {
    const { buffer, byteOffset } = this.#ofFourBytes(section, count);
    return new Uint32Array(buffer, byteOffset, count);
  }

  /** @throws RangeError where there are not `count` */
  floats(section: Section, count: number): Float32Array {
    const { buffer, byteOffset } = this.#ofFourBytes(section, count);
    return new Float32Array(buffer, byteOffset, count);
  }

  /** @throws RangeError where there are not `count` */
  doubles(section: Section, count: number): Float64Array {
    const bytes = this.bytes(section);
    if (bytes.length !== 8 * count) throw damaged();
    // Sections begin at multiples of four bytes, not of eight.
    return new Float64Array(bytes.slice().buffer);
  }

  /** Where each of `count` items ends, in order. @throws RangeError where one ends before it begins, or behind `most` */
  ends(section: Section, count: number, most: number): Uint32Array {
    const ends = this.numbers(section, count);
    let before = 0;
    for (const end of ends) {
      if (end < before) throw damaged();
      before = end;
    }
    if (before > most) throw damaged();
    return ends;
  }

  /** @throws RangeError where there are not `count`, or one is not below `limit` */
  places(section: Section, count: number, limit: number): Uint32Array {
    const places = this.numbers(section, count);
    for (const place of places) if (place >= limit) throw damaged();
    return places;
  }

  #ofFourBytes(section: Section, count: number): Uint8Array {
    const bytes = this.bytes(section);
    if (bytes.length !== 4 * count) throw damaged();
    return bytes;
  }
}

export function damaged(): RangeError {
  return new RangeError('this is not what was packed');
}

/** The bytes of numbers as a section holds them. */
export function bytesOf(numbers: Uint32Array | Float32Array | Float64Array | readonly number[]): Uint8Array {
  const list = ArrayBuffer.isView(numbers) ? (numbers as Uint32Array) : Uint32Array.from(numbers);
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}
