import { expect, test } from 'vitest';
import { rowOf } from '../../src/embedding/index.js';
import { blockVectors } from '../../src/index/vectors/block-vectors.js';
import { randomVectors } from '../contracts/vector-store.js';

const DIMENSION = 4;

/** Blocks of 2, 0, 3 and 1 rows, and which of them were loaded, in order. */
function fourBlocks(mostBytesKept?: number) {
  const vectors = randomVectors(6, DIMENSION);
  const rows = [2, 0, 3, 1];
  const firsts = [0, 2, 2, 5];
  const loaded: number[] = [];
  const source = blockVectors({
    dimension: DIMENSION,
    ends: Uint32Array.of(2, 2, 5, 6),
    load(block) {
      loaded.push(block);
      const first = firsts[block] as number;
      return vectors.data.slice(first * DIMENSION, (first + (rows[block] as number)) * DIMENSION);
    },
    ...(mostBytesKept === undefined ? {} : { mostBytesKept }),
  });
  return { vectors, source, loaded };
}

test('each row is read from its block, which is loaded when it is first asked for', () => {
  const { vectors, source, loaded } = fourBlocks();
  expect(source.count).toBe(6);
  expect(loaded).toEqual([]);
  for (const row of [5, 0, 1, 2, 3, 4, 0]) expect(source.row(row)).toEqual(rowOf(vectors, row));
  expect(loaded).toEqual([3, 0, 2]);
});

test('all blocks are forgotten once they have more bytes than may be kept, but for the last', () => {
  const { source, loaded } = fourBlocks(3 * DIMENSION * Float32Array.BYTES_PER_ELEMENT);
  for (const row of [0, 5, 0, 5]) source.row(row);
  expect(loaded).toEqual([0, 3]);
  for (const row of [2, 3, 4, 5, 2]) source.row(row);
  expect(loaded).toEqual([0, 3, 2, 3, 2]);
});

test('a block that alone has more bytes than may be kept is loaded once for all rows in turn', () => {
  const { source, loaded } = fourBlocks(1);
  for (const row of [2, 3, 4]) source.row(row);
  expect(loaded).toEqual([2]);
});

test('a block with another number of rows, or with a number that is not finite, is refused and not kept', () => {
  const whole = Float32Array.of(1, 0, 0, 1);
  for (const damaged of [[], [1, 0], [1, 0, 0, 1, 1, 0], [1, 0, Number.NaN, 1], [1, 0, 0, Infinity]]) {
    const loads = [Float32Array.from(damaged), whole];
    const source = blockVectors({
      dimension: 2,
      ends: Uint32Array.of(2),
      load: () => loads.shift() ?? whole,
    });
    expect(() => source.row(0)).toThrow(RangeError);
    expect(source.row(1)).toEqual(Float32Array.of(0, 1));
  }
});

test('no blocks hold no rows', () => {
  expect(blockVectors({ dimension: 2, ends: new Uint32Array(), load: () => new Float32Array() }).count).toBe(
    0,
  );
});
