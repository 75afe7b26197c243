import { expect, test } from 'vitest';
import { atOnce, inSlices, type Steps } from '../src/steps.js';

/** Counts to `most`, each step taking as long as `work` does. */
function* counting(most: number, work = () => {}): Steps<number> {
  for (let i = 0; i < most; i += 1) {
    work();
    yield;
  }
  return most;
}

test('gives the same result at once and in slices', async () => {
  expect(atOnce(counting(1000))).toBe(1000);
  expect(await inSlices(counting(1000))).toBe(1000);
});

test('lets everything else have its turn in between', async () => {
  const busy = () => {
    const since = performance.now();
    while (performance.now() - since < 2);
  };
  let done = false;
  let turns = 0;
  const turn = () => {
    turns += 1;
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  await inSlices(counting(40, busy));
  done = true;
  expect(turns).toBeGreaterThan(3);
});

test('passes on what fails', async () => {
  const failing = counting(3, () => {
    throw new Error('no');
  });
  await expect(inSlices(failing)).rejects.toThrow('no');
});
