import { createHash, randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelIdentity, Vectors } from '../embedding/embedder.js';
import { messageOf, UsageError } from '../errors.js';
import type { Content } from './content.js';
import { contentToLines } from './content-lines.js';
import { INDEX_FORMAT, type Manifest, readManifest, type SeedStamp, writeManifest } from './manifest.js';
import { replaceFile } from './own-files.js';

/** Younger files may belong to another process that is writing an index now. */
const ORPHAN_AGE_MS = 60 * 60 * 1000;

export interface NewIndex {
  readonly content: Content;
  readonly vectors: Vectors;
  readonly model: ModelIdentity;
  readonly seeds: readonly SeedStamp[];
  readonly warnings: readonly string[];
  readonly builtAt: Date;
}

/**
 * Writes an index into `folder`: its files under names of their own, each to a temporary file that is
 * flushed and renamed, the manifest last. Whoever reads meanwhile, or whatever stops the process, finds the
 * whole old index or the whole new one.
 *
 * @throws UsageError where the folder cannot be written
 */
export async function writeIndex(folder: string, index: NewIndex): Promise<Manifest> {
  const generation = `${index.builtAt.getTime().toString(36)}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(folder, { recursive: true });
    const previous = await readManifest(folder).catch(() => null);
    const { data } = index.vectors;
    const [passages, vectors] = await Promise.all([
      writeData(folder, `passages.${generation}.jsonl`, Buffer.from(contentToLines(index.content))),
      writeData(
        folder,
        `vectors.${generation}.f32`,
        Buffer.from(data.buffer, data.byteOffset, data.byteLength),
      ),
    ]);
    const manifest: Manifest = {
      format: INDEX_FORMAT,
      generation,
      builtAt: index.builtAt.toISOString(),
      model: { ...index.model },
      metric: 'cosine',
      count: index.vectors.count,
      passages,
      vectors,
      seeds: [...index.seeds],
      warnings: [...index.warnings],
    };
    await writeManifest(folder, manifest);
    await removeOthers(folder, manifest, previous);
    return manifest;
  } catch (error) {
    throw new UsageError(
      `The index cannot be written to ${folder} (${messageOf(error)}). Free space or mend its permissions, or name another folder with --index.`,
      { cause: error },
    );
  }
}

async function writeData(folder: string, file: string, bytes: Buffer): Promise<Manifest['vectors']> {
  await replaceFile(join(folder, file), bytes);
  return { file, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function removeOthers(folder: string, current: Manifest, previous: Manifest | null): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    if (
      !/^(?:passages|vectors|graph|manifest\.json)\./.test(name) ||
      name.includes(`.${current.generation}.`)
    )
      continue;
    const isPrevious = previous !== null && name.includes(`.${previous.generation}.`);
    if (isPrevious || (await isOld(join(folder, name)))) await rm(join(folder, name), { force: true });
  }
}

async function isOld(path: string): Promise<boolean> {
  const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs > ORPHAN_AGE_MS;
}
