/** Slots a form, at least: fewer make long ways. */
const SLOTS_A_FORM = 2;
const LINE_END = 0x0a;

/**
 * Numbers distinct lines of UTF-8 as they are first met, from 0 up, without making strings of those that it knows: most word
 * forms of an article stand in others, too. A hash table with open addressing.
 */
export class FormTable {
  /** Nobody can write words for which this makes one hash. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);
  /** One above a form's number; 0 where nothing is. */
  #slots = new Uint32Array(1024);
  #hashes = new Uint32Array(512);
  /** All forms, one behind the other. */
  #bytes = new Uint8Array(8192);
  readonly #ends: number[] = [];

  /** How many were met. */
  get size(): number {
    return this.#ends.length;
  }

  /**
   * The numbers of the lines in a part of `bytes`, in order.
   * @param lines how many there are, each with a line end behind it
   * @param onNew told of a line that was not met before, which has the next number, where it begins and ends
   */
  numbersOf(
    bytes: Uint8Array,
    from: number,
    lines: number,
    onNew: (start: number, end: number) => void,
  ): Uint32Array {
    const numbers = new Uint32Array(lines);
    let at = from;
    for (let line = 0; line < lines; line += 1) {
      const start = at;
      let hash = this.#seed;
      // FNV-1a.
      for (; at < bytes.length && bytes[at] !== LINE_END; at += 1)
        hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
      const { size } = this;
      numbers[line] = this.#find(bytes, start, at, hash >>> 0);
      if (this.size > size) onNew(start, at);
      at += 1;
    }
    return numbers;
  }

  #find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      const number = held - 1;
      if (this.#hashes[number] === hash && this.#is(number, bytes, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    return this.#add(bytes, start, end, hash, slot);
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const begin = number === 0 ? 0 : (this.#ends[number - 1] as number);
    if ((this.#ends[number] as number) - begin !== end - start) return false;
    for (let i = 0; i < end - start; i += 1) if (this.#bytes[begin + i] !== bytes[start + i]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.size;
    const begin = this.#ends.at(-1) ?? 0;
    const needed = begin + end - start;
    if (needed > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(2 * needed));
    this.#bytes.set(bytes.subarray(start, end), begin);
    this.#ends.push(needed);
    if (number === this.#hashes.length) this.#hashes = grown(this.#hashes, new Uint32Array(2 * number));
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (SLOTS_A_FORM * this.size > this.#slots.length) this.#spread();
    return number;
  }

  /** Gives all forms twice as many slots. */
  #spread(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = (this.#hashes[number] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function grown<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
