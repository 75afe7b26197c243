import { expect, test } from 'vitest';
import { type Fields, fromColumns, toColumns } from '../../../src/index/packed/columns.js';
import { isCount, isTextOrNull, listOf, objectOf, oneOf } from '../../../src/index/shape.js';

interface Row {
  readonly name: string | null;
  readonly pages: number;
}
const FIELDS: Fields<Row> = { name: isTextOrNull, pages: isCount };
const rows: Row[] = [
  { name: 'a', pages: 1 },
  { name: null, pages: 0 },
];

test('rows are what they were before they were told field by field', () => {
  for (const some of [rows, rows.slice(1), []])
    expect(fromColumns(JSON.parse(JSON.stringify(toColumns(some, FIELDS))), FIELDS)).toEqual(some);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['rows', rows],
  ['a field missing', { name: ['a'] }],
  ['one of another length', { name: ['a'], pages: [1, 2] }],
  ['one that is no list', { name: { 0: 'a' }, pages: [1] }],
  ['a value of another kind', { name: ['a'], pages: [-1] }],
])('columns are refused: %s', (_, columns) => {
  expect(() => fromColumns(columns, FIELDS)).toThrow(RangeError);
});

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
  const shape = objectOf<Row>(FIELDS, ['name']);
  expect([shape(value), listOf(shape)([value]), oneOf([value])(value)]).toEqual([isOne, isOne, true]);
});
