/** Writes bytes one behind the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A whole number from 0 below 2³² in one byte to five, seven bits each, the lowest first (LEB128). */
  writeVarint(number: number): void {
    this.#makeRoom(5);
    let rest = number;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) {
      this.#bytes[this.#length] = (rest % 0x80) + 0x80;
      this.#length += 1;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  /** In UTF-8. */
  writeText(text: string): void {
    // No character takes more than three bytes a UTF-16 unit.
    this.#makeRoom(3 * text.length);
    this.#length += ENCODER.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** What was written; more may be written after it. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const grown = new Uint8Array(2 * (this.#length + bytes));
    grown.set(this.written());
    this.#bytes = grown;
  }
}

const ENCODER = new TextEncoder();
