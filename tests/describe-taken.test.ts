import { expect, test } from 'vitest';
import { describeTaken } from '../src/describe-taken.js';

const NONE = { added: 0, changed: 0, removed: 0, renamed: 0 };

test.each([
  [NONE, 'Took over the index that another process has built'],
  [{ ...NONE, changed: 1 }, '1 file changed'],
  [{ ...NONE, added: 1200, removed: 1 }, '1,200 files added, 1 removed'],
  [{ added: 1, changed: 3, removed: 2, renamed: 1 }, '3 files changed, 1 added, 2 removed, 1 renamed'],
])('%j is %j', (changes, line) => {
  expect(describeTaken(changes)).toBe(line);
});
