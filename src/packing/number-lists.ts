import { ByteWriter } from './byte-writer.js';
import { bytesOf, damaged } from './packed-file.js';

/** Two sections that hold lists of whole numbers below 2³²: where each ends, and the numbers as varints, one after the other. */
export function packLists(lists: Iterable<Iterable<number>>): {
  readonly ends: Uint8Array;
  readonly lists: Uint8Array;
} {
  const writer = new ByteWriter();
  const ends: number[] = [];
  for (const list of lists) {
    for (const number of list) writer.writeVarint(number);
    ends.push(writer.length);
  }
  return { ends: bytesOf(ends), lists: writer.written() };
}

/** Reads varints between two places; whoever reads past the end is told that they are damaged. */
export class ListReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  get isDone(): boolean {
    return this.at >= this.end;
  }

  /** @throws RangeError */
  read(): number {
    let number = 0;
    for (let scale = 1; this.at < this.end; scale *= 0x80) {
      const byte = this.bytes[this.at] as number;
      this.at += 1;
      number += (byte & 0x7f) * scale;
      if (byte < 0x80) return number;
      if (scale > 0x1000_0000) break;
    }
    throw damaged();
  }
}

/** Ascending numbers as differences. */
export function* differences(ascending: Iterable<number>): Generator<number> {
  let next = 0;
  for (const number of ascending) {
    yield number - next;
    next = number + 1;
  }
}

/** The ascending numbers of a list of differences. @throws RangeError where one is not below `limit` */
export function readAscending(bytes: Uint8Array, start: number, end: number, limit: number): number[] {
  const reader = new ListReader(bytes, start, end);
  const numbers: number[] = [];
  let next = 0;
  while (!reader.isDone) {
    const number = next + reader.read();
    if (number >= limit) throw damaged();
    numbers.push(number);
    next = number + 1;
  }
  return numbers;
}
