import { expect, test } from 'vitest';
import { sharedLength } from '../../src/text/span.js';

test('the length that two spans share', () => {
  expect(sharedLength({ start: 2, end: 9 }, { start: 5, end: 20 })).toBe(4);
  expect(sharedLength({ start: 2, end: 4 }, { start: 5, end: 20 })).toBeLessThan(1);
});
