import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UsageError } from '../errors.js';
import { describeIndex, type NewIndex } from './describe-index.js';
import { type Manifest, readManifest, writeManifest } from './manifest.js';
import { replaceFile } from './own-files.js';

const LEFTOVER = /^(?:passages|vectors|graph|manifest\.json)\./;
/** Younger files may belong to another process that is writing an index now. */
const ORPHAN_AGE_MS = 60 * 60 * 1000;

/**
 * Writes an index into `folder`: its files under names of their own, each to a temporary file that is
 * flushed and renamed, the manifest last. Whoever reads meanwhile, or whatever stops the process, finds the
 * whole old index or the whole new one.
 *
 * @throws UsageError where the folder cannot be written
 */
export async function writeIndex(folder: string, index: NewIndex): Promise<Manifest> {
  const { manifest, passages, vectors } = describeIndex(index);
  try {
    await mkdir(folder, { recursive: true });
    const previous = await readManifest(folder).catch(() => null);
    await Promise.all([
      replaceFile(join(folder, manifest.passages.file), passages),
      replaceFile(join(folder, manifest.vectors.file), vectors),
    ]);
    await writeManifest(folder, manifest);
    await removeOthers(folder, manifest, previous);
    return manifest;
  } catch (error) {
    const [reason] = messageOf(error).split(',');
    throw new UsageError(
      `The index cannot be kept in ${folder} (${reason}). Free space or mend its permissions, or name another folder with --index or VERBATIM_INDEX.`,
      { cause: error },
    );
  }
}

async function removeOthers(folder: string, current: Manifest, previous: Manifest | null): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    if (!LEFTOVER.test(name) || name.includes(`.${current.generation}.`)) continue;
    const isPrevious = previous !== null && name.includes(`.${previous.generation}.`);
    if (!isPrevious && !(await isOld(join(folder, name)))) continue;
    // What cannot be removed is in nobody's way.
    await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

async function isOld(path: string): Promise<boolean> {
  const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs > ORPHAN_AGE_MS;
}
