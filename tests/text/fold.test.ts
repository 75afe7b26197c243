import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

test.each([
  ['Élysée', 'elysee'],
  ['SERGUEÏ', 'serguei'],
  ['sœur', 'soeur'],
  ['l’homme', "l'homme"],
  ['États‑Unis', 'etats-unis'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
