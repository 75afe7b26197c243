/** Reads whole numbers from 0 below 2³² one after the other, as `ByteWriter.writeVarint` writes them, from a place on. */
export class VarintReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

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
