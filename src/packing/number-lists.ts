import { ByteWriter } from './byte-writer.js';
import { bytesOf, damaged } from './packed-file.js';
import { VarintReader } from './varints.js';

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

/** Ascending numbers as differences. */
export function* differences(ascending: Iterable<number>): Generator<number> {
  let next = 0;
  for (const number of ascending) {
    yield number - next;
    next = number + 1;
  }
}

/** The ascending numbers of a list of differences. @throws RangeError where one is not below `limit` */
export function readAscending(list: Uint8Array, limit: number): number[] {
  const reader = new VarintReader(list, 0);
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
