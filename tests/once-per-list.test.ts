import { expect, test } from 'vitest';
import { oncePerList } from '../src/once-per-list.js';

test('makes what is wanted of a list once, and again for another', () => {
  let made = 0;
  const total = oncePerList((list: readonly number[]) => {
    made += 1;
    return list.reduce((sum, one) => sum + one, 0);
  });
  const list = [1, 2];
  expect([total(list), total(list), total([1, 2])]).toEqual([3, 3, 3]);
  expect(made).toBe(2);
});
