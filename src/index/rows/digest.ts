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
  // Few long texts are hashed in half the time that many short ones take.
  let text = '';
  for (const value of values) {
    if (value === null) text += 'null\n';
    else if (value instanceof Uint8Array) {
      hash.update(`${text}${value.byteLength}\n`).update(value);
      text = '';
    } else text += `${Buffer.byteLength(`${value}`)}\n${value}`;
  }
  return hash.update(text).digest();
}
