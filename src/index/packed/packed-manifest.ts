import * as v from 'valibot';
import type { IndexedSeed, Manifest } from '../manifest.js';
import { modelIdentity } from '../rows/index.js';
import { isNumber, isText, isTextOrNull } from '../shape.js';
import { type Fields, fromColumns, toColumns } from './columns.js';

/** What an index says of itself, and of seeds that it could not use. */
export interface PackedManifest {
  readonly manifest: Manifest;
  readonly warnings: readonly string[];
}

const schema = v.strictObject({
  manifest: v.strictObject({
    generation: v.string(),
    builtAt: v.pipe(v.string(), v.isoTimestamp()),
    model: modelIdentity,
    rules: v.string(),
    seeds: v.unknown(),
  }),
  warnings: v.array(v.string()),
});

const SEED: Fields<IndexedSeed> = {
  file: isText,
  bytes: isNumber,
  modifiedMs: isNumber,
  sha256: isText,
  key: isTextOrNull,
  problem: isTextOrNull,
};

export function packManifest({ manifest, warnings }: PackedManifest): Uint8Array {
  const packed = { manifest: { ...manifest, seeds: toColumns(manifest.seeds, SEED) }, warnings };
  return new TextEncoder().encode(JSON.stringify(packed));
}

/** @throws RangeError where the bytes are none */
export function openManifest(bytes: Uint8Array): PackedManifest {
  try {
    const { manifest, warnings } = v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return { manifest: { ...manifest, seeds: fromColumns(manifest.seeds, SEED) }, warnings };
  } catch (error) {
    throw new RangeError('the manifest is not as it was packed', { cause: error });
  }
}
