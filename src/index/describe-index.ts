import { randomBytes } from 'node:crypto';
import type { SeedStamp } from '../articles/index.js';
import type { ModelIdentity, Vectors } from '../embedding/index.js';
import { inSlices } from '../steps.js';
import type { Content } from './content.js';
import { contentLineSteps } from './content-lines.js';
import { INDEX_FORMAT, type Manifest } from './manifest.js';
import { sha256 } from './sha256.js';
import { writerName } from './writer.js';

export interface NewIndex {
  readonly content: Content;
  readonly vectors: Vectors;
  readonly model: ModelIdentity;
  readonly seeds: readonly SeedStamp[];
  readonly warnings: readonly string[];
  readonly builtAt: Date;
}

/** An index as it lies on disk: its manifest, and the files that the manifest describes. */
export interface DescribedIndex {
  readonly manifest: Manifest;
  readonly passages: Buffer;
  readonly vectors: Buffer;
}

/** The files of an index in the making, under a generation of its own. */
export async function describeIndex(index: NewIndex): Promise<DescribedIndex> {
  const number = randomBytes(4).toString('hex');
  const generation = `${index.builtAt.getTime().toString(36)}-${writerName()}-${number}`;
  const { data } = index.vectors;
  const passages = await inSlices(contentLineSteps(index.content));
  const vectors = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const manifest: Manifest = {
    format: INDEX_FORMAT,
    generation,
    builtAt: index.builtAt.toISOString(),
    model: { ...index.model },
    metric: 'cosine',
    count: index.vectors.count,
    passages: await describeFile(`passages.${generation}.jsonl`, passages),
    vectors: await describeFile(`vectors.${generation}.f32`, vectors),
    seeds: [...index.seeds],
    warnings: [...index.warnings],
  };
  return { manifest, passages, vectors };
}

async function describeFile(file: string, bytes: Buffer): Promise<Manifest['vectors']> {
  return { file, bytes: bytes.byteLength, sha256: await sha256(bytes) };
}
