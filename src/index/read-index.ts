import { join } from 'node:path';
import type { Vectors } from '../embedding/index.js';
import { IndexError, messageOf } from '../errors.js';
import { inSlices } from '../steps.js';
import type { Content } from './content.js';
import { contentSteps } from './content-lines.js';
import { type Manifest, readManifest } from './manifest.js';
import { isMissing, readOwnFile } from './own-files.js';
import { sha256 } from './sha256.js';

export interface StoredIndex {
  readonly manifest: Manifest;
  readonly content: Content;
  readonly vectors: Vectors;
}

/**
 * The current index in `folder`, checked to the last byte, or null where there is none.
 *
 * @throws IndexError where a file is missing or is not what the manifest says
 */
export async function readIndex(folder: string): Promise<StoredIndex | null> {
  const manifest = await readManifest(folder);
  if (!manifest) return null;
  try {
    return await readGeneration(folder, manifest);
  } catch (error) {
    // Another process may have replaced the generation between the two reads.
    const current = await readManifest(folder);
    if (!current || current.generation === manifest.generation) throw error;
    return readGeneration(folder, current);
  }
}

async function readGeneration(folder: string, manifest: Manifest): Promise<StoredIndex> {
  const [passages, vectors] = await Promise.all([
    readData(folder, manifest.passages),
    readData(folder, manifest.vectors),
  ]);
  return {
    manifest,
    content: await toContent(folder, manifest, passages),
    vectors: toVectors(folder, manifest, vectors),
  };
}

async function readData(
  folder: string,
  { file, bytes, sha256: digest }: Manifest['vectors'],
): Promise<Buffer> {
  let data: Buffer;
  try {
    data = await readOwnFile(join(folder, file));
  } catch (error) {
    if (isMissing(error)) throw damaged(folder, file, error);
    throw new IndexError(`The index in ${folder} cannot be read (${messageOf(error)}).`, {
      run: 'index',
      cause: error,
    });
  }
  if (data.byteLength !== bytes || (await sha256(data)) !== digest) throw damaged(folder, file);
  return data;
}

/** A digest may be right, and what it is of no index of this program. */
async function toContent(folder: string, { count, passages }: Manifest, bytes: Buffer): Promise<Content> {
  try {
    return await inSlices(contentSteps(bytes, count));
  } catch (error) {
    throw damaged(folder, passages.file, error);
  }
}

function toVectors(folder: string, { count, model, vectors }: Manifest, bytes: Buffer): Vectors {
  const { dimension } = model;
  if (bytes.byteLength !== count * dimension * Float32Array.BYTES_PER_ELEMENT) {
    throw damaged(folder, vectors.file);
  }
  const data = new Float32Array(count * dimension);
  new Uint8Array(data.buffer).set(bytes);
  for (const value of data) if (!Number.isFinite(value)) throw damaged(folder, vectors.file);
  return { data, dimension, count };
}

function damaged(folder: string, file: string, cause?: unknown): IndexError {
  return new IndexError(`The index in ${folder} is damaged (${file}).`, { run: 'index', cause });
}
