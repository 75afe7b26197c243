import { damaged } from '../../packing/index.js';
import { listOf, type Shape } from '../shape.js';

/** The shape of each field of a row. */
export type Fields<Row> = { readonly [Name in keyof Row]-?: Shape };

/** Rows, field by field: there is one for every article, and their names need not be read again for each. */
export function toColumns<Row extends object>(rows: readonly Row[], fields: Fields<Row>): unknown {
  const names = Object.keys(fields) as (keyof Row)[];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
}

/** @throws RangeError where they are not columns of one length, of these fields */
export function fromColumns<Row extends object>(columns: unknown, fields: Fields<Row>): Row[] {
  if (typeof columns !== 'object' || columns === null) throw damaged();
  const read = Object.entries<Shape>(fields).map(([name, shape]) => {
    const column: unknown = Object.hasOwn(columns, name) && columns[name as keyof typeof columns];
    if (!Array.isArray(column) || !listOf(shape)(column)) throw damaged();
    return [name, column] as const;
  });
  const length = read[0]?.[1].length ?? 0;
  if (read.some(([, column]) => column.length !== length)) throw damaged();
  return Array.from({ length }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [name, column] of read) row[name] = column[i];
    return row as Row;
  });
}
