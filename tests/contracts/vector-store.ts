import { describe, expect, test } from 'vitest';
import type { Vectors } from '../../src/embedding/embedder.js';
import type { VectorStore } from '../../src/index/vector-store.js';

/** What every vector store must do. */
export function describeVectorStore(name: string, create: (vectors: Vectors) => Promise<VectorStore>): void {
  describe(`${name} (vector store contract)`, () => {
    test('finds the rows nearest to the query, most similar first', async () => {
      const store = await create(unitVectors([1, 0], [0, 1], [1, 1], [-1, 0]));
      const found = store.search(unit(1, 0.1), 3);
      expect(found.map(({ row }) => row)).toEqual([0, 2, 1]);
      expect(found[0]?.similarity).toBeCloseTo(unit(1, 0.1)[0] ?? 0, 5);
    });

    test('gives each row its own vector back as the most similar one', async () => {
      const vectors = randomVectors(500, 16);
      const store = await create(vectors);
      for (const row of [0, 123, 499]) {
        const [first] = store.search(vectors.data.slice(row * 16, row * 16 + 16), 1);
        expect(first?.row).toBe(row);
        expect(first?.similarity).toBeCloseTo(1, 4);
      }
    });

    test('compares one row', async () => {
      const store = await create(unitVectors([1, 0], [0, 1], [1, 1]));
      expect(store.similarity(unit(1, 0), 2)).toBeCloseTo(Math.SQRT1_2, 5);
    });

    test('returns only rows that are accepted, and all of them where fewer than k are', async () => {
      const store = await create(randomVectors(600, 8));
      const found = store.search(unit(1, 2, 3, 4, 5, 6, 7, 8), 10, (row) => row % 200 === 0);
      expect(found.map(({ row }) => row).sort((a, b) => a - b)).toEqual([0, 200, 400]);
    });

    test('returns as many as it holds where more are asked for, and none for k of 0', async () => {
      const store = await create(unitVectors([1, 0], [0, 1]));
      expect(store.search(unit(1, 0), 10)).toHaveLength(2);
      expect(store.search(unit(1, 0), 0)).toEqual([]);
    });

    test('finds nothing in an empty store', async () => {
      const store = await create({ data: new Float32Array(0), dimension: 4, count: 0 });
      expect(store.size).toBe(0);
      expect(store.search(unit(1, 0, 0, 0), 5)).toEqual([]);
    });

    test('refuses a query of another dimension, or with a number that is not finite', async () => {
      const store = await create(unitVectors([1, 0], [0, 1]));
      expect(() => store.search(unit(1, 0, 0), 1)).toThrow(RangeError);
      expect(() => store.search(new Float32Array([Number.NaN, 1]), 1)).toThrow(RangeError);
    });
  });
}

export function unit(...values: number[]): Float32Array {
  const length = Math.hypot(...values);
  return new Float32Array(values.map((value) => value / length));
}

export function unitVectors(...rows: number[][]): Vectors {
  const dimension = rows[0]?.length ?? 0;
  return { data: new Float32Array(rows.flatMap((row) => [...unit(...row)])), dimension, count: rows.length };
}

/** Reproducible unit vectors (a linear congruential generator). */
export function randomVectors(count: number, dimension: number): Vectors {
  let state = 42;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  return unitVectors(...Array.from({ length: count }, () => Array.from({ length: dimension }, next)));
}
