import { createHash } from 'node:crypto';
import type { SqlValue } from '../../sqlite.js';

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, SqlValue>>;

/** SHA-256 of the values of a row, each with its length before it. */
export function digestOf(values: readonly SqlValue[]): Buffer {
  const hash = createHash('sha256');
  for (const value of values) {
    const bytes = typeof value === 'number' ? `${value}` : value;
    hash.update(bytes === null ? 'null\n' : `${Buffer.byteLength(bytes)}\n`);
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest();
}
