/** Whole numbers from 0 below 2³², the small ones in one byte: seven bits a byte, the lowest first (LEB128). */
export class VarintWriter {
  readonly bytes: number[] = [];

  write(number: number): void {
    let rest = number;
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }
}

/** Reads such numbers one after the other, from a place on. */
export class VarintReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** @throws RangeError where the bytes end before the number does, or it is written in another way or too large */
  read(): number {
    const first = this.bytes[this.at] ?? 0xff;
    this.at += 1;
    return first < 0x80 ? first : this.#readLong(first - 0x80);
  }

  #readLong(low: number): number {
    let number = low;
    for (let scale = 0x80; scale <= 0x80 ** 4; scale *= 0x80) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('the bytes end within a number');
      this.at += 1;
      number += (byte & 0x7f) * scale;
      if (byte >= 0x80) continue;
      if (byte === 0 || number > 0xffff_ffff) break;
      return number;
    }
    throw new RangeError('this is no number as they are written here');
  }
}
