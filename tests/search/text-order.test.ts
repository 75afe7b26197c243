import { expect, test } from 'vitest';
import { TextOrder } from '../../src/search/text-order.js';

test('keeps the order of texts as more of them come, whichever come first', () => {
  const texts = ['mur', 'été', '', 'zone', 'Mur', 'mur-rideau', '10', 'ete', 'école', 'a', '𝒶', '～'];
  for (const first of [0, 1, 5, texts.length]) {
    const order = new TextOrder();
    order.of(texts.slice(0, first));
    for (let count = first; count <= texts.length; count += 3) {
      const some = texts.slice(0, count);
      expect(order.of(some).map((number) => some[number])).toEqual([...some].sort());
    }
  }
});
