import { createHash } from 'node:crypto';
import type { SqlValue } from '../../sqlite.js';

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, SqlValue>>;

/** A program that uses the types need not know Node's. */
export interface Digest extends Uint8Array {
  equals(other: Uint8Array): boolean;
}

/** SHA-256 of the values of a row, each with its length before it. */
export function digestOf(values: readonly SqlValue[]): Digest {
  const hash = createHash('sha256');
  for (const value of values) {
    const bytes = typeof value === 'number' ? `${value}` : value;
    hash.update(bytes === null ? 'null\n' : `${Buffer.byteLength(bytes)}\n`);
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest();
}
