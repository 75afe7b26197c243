import { expect, test } from 'vitest';
import { backOff } from '../../src/feeds/back-off.js';

const MINUTE = 60_000;

test('waits twice as long after each failure, for a day at most', () => {
  expect([1, 2, 3, 4].map((failures) => backOff(failures, 0, 0.5) / MINUTE)).toEqual([15, 30, 60, 120]);
  expect(backOff(50, 0, 0.5)).toBe(24 * 60 * MINUTE);
});

test('waits a quarter more or less by chance', () => {
  expect([0, 1].map((chance) => backOff(1, 0, chance) / MINUTE)).toEqual([11.25, 18.75]);
});

test('waits as long as the server wants', () => {
  expect(backOff(1, 90 * MINUTE, 1)).toBe(90 * MINUTE);
});
