import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { ModelIdentity } from '../embedding/index.js';

/** Names what a seed is read with: two readings of the same bytes are the same where this is. */
export function readerIdentity(rules: string, model: ModelIdentity): string {
  const { id, revision, dtype, pooling, queryPrefix, passagePrefix, dimension } = model;
  return JSON.stringify([rules, id, revision, dtype, pooling, queryPrefix, passagePrefix, dimension]);
}

/**
 * The key of what a seed is read as: SHA-256, in hexadecimal.
 *
 * @param sha256 of the seed's bytes, in hexadecimal
 * @param file its name, whose ending tells the format
 */
export function readingKey(identity: string, sha256: string, file: string): string {
  return createHash('sha256')
    .update(`${identity}\n${sha256}\n${extname(file).toLowerCase()}`)
    .digest('hex');
}
