import { join } from 'node:path';
import * as v from 'valibot';
import { IndexError, messageOf } from '../errors.js';
import { isMissing, readOwnFile, replaceFile } from './own-files.js';

/** Raised whenever an index of the version before would be read or answer differently. */
export const INDEX_FORMAT = 5;
export const MANIFEST_FILE = 'manifest.json';

const dataFile = v.strictObject({
  /** In the index folder; a generation's files carry its name, so that two generations never mix. */
  file: v.pipe(v.string(), v.regex(/^(?:passages|vectors)\.[\w-]+\.(?:jsonl|f32)$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const manifestSchema = v.strictObject({
  format: v.literal(INDEX_FORMAT),
  generation: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  builtAt: v.pipe(v.string(), v.isoTimestamp()),
  model: v.strictObject({
    id: v.string(),
    revision: v.string(),
    dtype: v.string(),
    pooling: v.picklist(['mean', 'cls']),
    queryPrefix: v.string(),
    passagePrefix: v.string(),
    dimension: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  metric: v.literal('cosine'),
  /** Rows of `vectors`. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  passages: dataFile,
  vectors: dataFile,
  seeds: v.array(
    v.strictObject({
      file: v.string(),
      bytes: v.number(),
      modifiedMs: v.number(),
      sha256: v.string(),
    }),
  ),
  /** One line for each seed that could not be used. */
  warnings: v.array(v.string()),
});

/** What an index says of itself; whoever reads it has the whole index or none. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * The manifest of the index in `folder`, or null where there is none.
 *
 * @throws IndexError where it is damaged or of another version
 */
export async function readManifest(folder: string): Promise<Manifest | null> {
  let text: string;
  try {
    text = (await readOwnFile(join(folder, MANIFEST_FILE))).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new IndexError(`The index in ${folder} cannot be read (${messageOf(error)}).`, {
      run: 'index',
      cause: error,
    });
  }
  try {
    return v.parse(manifestSchema, JSON.parse(text));
  } catch (error) {
    throw new IndexError(`The index in ${folder} is damaged or was built by another version of Verbatim.`, {
      run: 'index',
      cause: error,
    });
  }
}

/** Makes the index that `manifest` describes the current one, in one step. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await replaceFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}
