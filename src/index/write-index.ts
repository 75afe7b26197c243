import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UsageError } from '../errors.js';
import type { DescribedIndex } from './describe-index.js';
import { makeFolder } from './make-folder.js';
import { type Manifest, readManifest, writeManifest } from './manifest.js';
import { replaceFile } from './own-files.js';
import { hasWriterEnded } from './writer.js';

const LEFTOVER = /^(?:passages|vectors|graph|manifest\.json)\./;
/** Younger files may belong to a process on another machine that is writing an index now. */
const ORPHAN_AGE_MS = 60 * 60 * 1000;

/**
 * Writes an index into `folder`: its files under names of their own, each to a temporary file that is
 * flushed, read back and renamed, the manifest last. Where it fails, nothing of it stays. Whoever reads meanwhile, or whatever stops the process, finds the
 * whole old index or the whole new one.
 *
 * @throws UsageError where the folder cannot be written
 */
export async function writeIndex(
  folder: string,
  { manifest, passages, vectors }: DescribedIndex,
): Promise<void> {
  const files = [manifest.passages.file, manifest.vectors.file].map((file) => join(folder, file));
  let previous: Manifest | null = null;
  try {
    makeFolder(folder);
    previous = await readManifest(folder).catch(() => null);
    await replaceFile(join(folder, manifest.passages.file), passages);
    await replaceFile(join(folder, manifest.vectors.file), vectors);
    await writeManifest(folder, manifest);
  } catch (error) {
    await Promise.all(files.map((file) => rm(file, { force: true }).catch(() => {})));
    const [reason] = messageOf(error).split(',');
    throw new UsageError(
      `The index cannot be kept in ${folder} (${reason}). Free space or mend its permissions, or name another folder with --index or VERBATIM_INDEX.`,
      { cause: error },
    );
  }
  // What cannot be removed is in nobody's way.
  await removeOthers(folder, manifest, previous).catch(() => {});
}

async function removeOthers(folder: string, current: Manifest, previous: Manifest | null): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    if (!LEFTOVER.test(name) || name.includes(`.${current.generation}.`)) continue;
    const isPrevious = previous !== null && name.includes(`.${previous.generation}.`);
    if (!isPrevious && !hasWriterEnded(name) && !(await isOld(join(folder, name)))) continue;
    await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

async function isOld(path: string): Promise<boolean> {
  const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs > ORPHAN_AGE_MS;
}
