import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listSeeds, readSeedFiles, type SeedFile } from '../articles/read-seeds.js';
import type { SeedStamp } from './manifest.js';

/**
 * What an index remembers of each seed, to know later whether it still fits them; those that could not be
 * read among them, without a digest.
 */
export async function stampSeeds(folder: string, files: readonly SeedFile[]): Promise<SeedStamp[]> {
  const digests = new Map(
    files.map(({ file, bytes }) => [file, createHash('sha256').update(bytes).digest('hex')]),
  );
  const names = await listSeeds(folder);
  return Promise.all(
    names.map(async (file) => ({
      file,
      ...(await sizeAndTime(join(folder, file))),
      sha256: digests.get(file) ?? '',
    })),
  );
}

/**
 * Whether the seeds in `folder` are those that `stamps` remember: by name, size and time, and by content
 * where only the times differ (a fresh clone, a restored backup).
 *
 * @throws UsageError where the folder cannot be read or holds no article
 */
export async function seedsMatch(folder: string, stamps: readonly SeedStamp[]): Promise<boolean> {
  const names = await listSeeds(folder);
  if (names.length !== stamps.length) return false;
  let sameTimes = true;
  for (const [index, stamp] of stamps.entries()) {
    if (names[index] !== stamp.file) return false;
    const { bytes, modifiedMs } = await sizeAndTime(join(folder, stamp.file));
    if (bytes !== stamp.bytes) return false;
    if (modifiedMs !== stamp.modifiedMs) sameTimes = false;
  }
  if (sameTimes) return true;
  const now = await stampSeeds(folder, (await readSeedFiles(folder)).files);
  return now.length === stamps.length && now.every(({ sha256 }, index) => sha256 === stamps[index]?.sha256);
}

/** Of a file that is not there (a broken link): no bytes at no time. */
async function sizeAndTime(path: string): Promise<{ bytes: number; modifiedMs: number }> {
  const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
  return { bytes: size, modifiedMs: mtimeMs };
}
