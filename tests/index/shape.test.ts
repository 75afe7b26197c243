import { expect, test } from 'vitest';
import { isCount, isTextOrNull, listOf, objectOf, oneOf } from '../../src/index/shape.js';

interface Row {
  readonly name: string | null;
  readonly pages: number;
}

test.each<[unknown, boolean]>([
  [{ pages: 1 }, true],
  [{ pages: 1, name: null }, true],
  [{ pages: 1, name: 1 }, false],
  [{ pages: 1, name: undefined }, false],
  [{ name: 'a' }, false],
  [{ pages: 1, other: 1 }, false],
  [JSON.parse('{"pages": 1, "__proto__": {"name": "a"}}'), false],
  [[], false],
  [null, false],
  [{ pages: 0.5 }, false],
  [{ pages: Number.POSITIVE_INFINITY }, false],
])('whether an object has the fields of a row, of which it may lack the name: %j', (value, isOne) => {
  const shape = objectOf<Row>({ name: isTextOrNull, pages: isCount }, ['name']);
  expect([shape(value), listOf(shape)([value]), oneOf([value])(value)]).toEqual([isOne, isOne, true]);
});
