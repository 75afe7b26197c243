import * as v from 'valibot';
import type { Manifest } from '../manifest.js';
import { modelIdentity } from '../rows/index.js';

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
    seeds: v.array(
      v.strictObject({
        file: v.string(),
        bytes: v.number(),
        modifiedMs: v.number(),
        sha256: v.string(),
        key: v.nullable(v.string()),
        problem: v.nullable(v.string()),
      }),
    ),
  }),
  warnings: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, PackedManifest>;

export function packManifest({ manifest, warnings }: PackedManifest): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ manifest, warnings }));
}

/** @throws RangeError where the bytes are none */
export function openManifest(bytes: Uint8Array): PackedManifest {
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new RangeError('the manifest is not as it was packed', { cause: error });
  }
}
