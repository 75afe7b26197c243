import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, planGraph } from '../../src/index/vectors/graph-plan.js';

const blocks = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), rows: fc.integer({ max: 3, min: 0 }) }),
  {
    maxLength: 8,
  },
);

test('a plan adds what is missing, removes what is too much, and leads from each label to its row', () => {
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const plan = planGraph(before, after);
      if (!plan) return;
      const rows = rowsOf(after);
      const kept = rowsOf(before).length;
      const live = [...plan.rowOfLabel].filter((row) => row >= 0);
      expect(live.sort((a, b) => a - b)).toEqual(rows.map((_, row) => row));
      expect(plan.add).toEqual([...plan.rowOfLabel.subarray(kept)]);
      expect(plan.remove).toEqual([...Array(kept).keys()].filter((label) => plan.rowOfLabel[label] === -1));
      rowsOf(before).forEach((name, label) => {
        const row = plan.rowOfLabel[label] as number;
        if (row >= 0) expect(rows[row]).toBe(name);
      });
      // What it leaves behind is whole.
      expect(planGraph(plan.blocks, after)).toMatchObject({
        remove: [],
        add: [],
        rowOfLabel: plan.rowOfLabel,
      });
    }),
    { numRuns: 1_000 },
  );
});

test('a graph is grown anew where more than a fifth of it would be deleted', () => {
  const of = (...rows: number[]): Block[] => rows.map((count, i) => ({ key: `${i}`, rows: count }));
  expect(planGraph(of(80, 20), of(80))).not.toBeNull();
  expect(planGraph(of(79, 21), of(79))).toBeNull();
});

/** A name for each row: its block's, and its place in it. */
function rowsOf(list: readonly Block[]): string[] {
  return list.flatMap(({ key, rows }) => Array.from({ length: rows }, (_, i) => `${key} ${rows} ${i}`));
}
