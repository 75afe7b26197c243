import { expect, test } from 'vitest';
import { spellingVariants } from '../../src/search/spelling-variants.js';

/** A vocabulary that counts how often it is asked for a beginning. */
function vocabulary(words: readonly string[]) {
  const count = { asked: 0 };
  const isBeginning = (letters: string) => {
    count.asked += 1;
    return words.some((word) => word.startsWith(letters));
  };
  return { count, isBeginning };
}

test('holds every word that is one slip away: left out, swapped, changed, added', () => {
  const words = ['bride', 'birdge', 'brudge', 'bridges', 'abridge', 'xbridge'];
  expect([...spellingVariants('bridge', vocabulary(words).isBeginning)]).toEqual(
    expect.arrayContaining(words),
  );
});

test('holds not the word itself', () => {
  expect(spellingVariants('aab', () => true)).not.toContain('aab');
});

test('tries nothing behind letters that no word begins with', () => {
  const { count, isBeginning } = vocabulary(['bridge', 'bread']);
  const variants = spellingVariants(`bx${'q'.repeat(28)}`, isBeginning);
  expect(variants.size).toBeLessThan(20);
  expect(count.asked).toBeLessThan(80);
});
