import { describe, expect, test } from 'vitest';
import { rowOf, type Vectors } from '../../src/embedding/embedder.js';
import type { VectorStore } from '../../src/index/vectors/vector-store.js';
import { addScaled, toUnit } from '../../src/vectors.js';
import { numbers } from '../fixtures/numbers.js';
import { searchVectors } from '../fixtures/search-vectors.js';

/** What every vector store must do. */
export function describeVectorStore(name: string, create: (vectors: Vectors) => Promise<VectorStore>): void {
  describe(`${name} (vector store contract)`, () => {
    test('finds the rows nearest to the query, most similar first', async () => {
      const store = await create(unitVectors([1, 0], [0, 1], [1, 1], [-1, 0]));
      const found = searchVectors(store, unit(1, 0.1), 3);
      expect(found.map(({ row }) => row)).toEqual([0, 2, 1]);
      expect(found[0]?.similarity).toBeCloseTo(unit(1, 0.1)[0] ?? 0, 5);
    });

    test('gives each row its own vector back as the most similar one', async () => {
      const vectors = randomVectors(500, 80);
      const store = await create(vectors);
      for (const row of [0, 123, 499]) {
        const [first] = searchVectors(store, vectors.data.slice(row * 80, row * 80 + 80), 1);
        expect(first?.row).toBe(row);
        expect(first?.similarity).toBeCloseTo(1, 4);
      }
    });

    test('compares one row', async () => {
      const store = await create(unitVectors([1, 0], [0, 1], [1, 1]));
      expect(store.similarity(unit(1, 0), 2)).toBeCloseTo(Math.SQRT1_2, 5);
    });

    test.each([80, 256, 384])(
      'estimates the similarity of some rows within .03, in %i dimensions',
      async (dimension) => {
        const vectors = clusteredVectors(400, dimension);
        const store = await create(vectors);
        const rows = [399, 0, 7, 7, 250];
        for (const query of [rowOf(vectors, 7), randomVectors(1, dimension, 3).data]) {
          const estimates = store.estimates(query, rows);
          expect(estimates).toHaveLength(rows.length);
          for (const [i, row] of rows.entries()) {
            expect(Math.abs((estimates[i] ?? 9) - store.similarity(query, row))).toBeLessThan(0.03);
          }
        }
      },
    );

    test('returns only rows that are accepted, and all of them where fewer than k are', async () => {
      const store = await create(randomVectors(600, 80));
      const query = randomVectors(1, 80, 7).data;
      const found = searchVectors(store, query, 10, (row) => row % 200 === 0);
      expect(found.map(({ row }) => row).sort((a, b) => a - b)).toEqual([0, 200, 400]);
    });

    test('returns as many as it holds where more are asked for, and none for k of 0', async () => {
      const store = await create(unitVectors([1, 0], [0, 1]));
      expect(searchVectors(store, unit(1, 0), 10)).toHaveLength(2);
      expect(searchVectors(store, unit(1, 0), 0)).toEqual([]);
    });

    test('finds nothing in an empty store', async () => {
      const store = await create({ data: new Float32Array(0), dimension: 4, count: 0 });
      expect(store.size).toBe(0);
      expect(searchVectors(store, unit(1, 0, 0, 0), 5)).toEqual([]);
    });

    test('refuses a query of another dimension, or with a number that is not finite', async () => {
      const store = await create(unitVectors([1, 0], [0, 1]));
      expect(() => searchVectors(store, unit(1, 0, 0), 1)).toThrow(RangeError);
      expect(() => searchVectors(store, new Float32Array([Number.NaN, 1]), 1)).toThrow(RangeError);
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

/** Reproducible unit vectors in all directions. */
export function randomVectors(count: number, dimension: number, seed = 42): Vectors {
  const random = numbers(seed);
  return normalised({
    data: Float32Array.from({ length: count * dimension }, () => 2 * random() - 1),
    dimension,
    count,
  });
}

/** Reproducible unit vectors around a few hundred directions, as those of sentences on a few hundred subjects. */
export function clusteredVectors(count: number, dimension: number): Vectors {
  const subjects = randomVectors(300, dimension, 1);
  const { data } = randomVectors(count, dimension, 2);
  for (let row = 0; row < count; row += 1)
    addScaled(rowOf({ data, dimension, count }, row), rowOf(subjects, row % 300), 1);
  return normalised({ data, dimension, count });
}

function normalised(vectors: Vectors): Vectors {
  for (let row = 0; row < vectors.count; row += 1) {
    const vector = rowOf(vectors, row);
    vector.set(toUnit(vector));
  }
  return vectors;
}
