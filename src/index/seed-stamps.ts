import { join } from 'node:path';
import { digestOf, listSeeds, readSeedFile, type SeedStamp, stateOf } from '../articles/index.js';

/** A file changed as short a time before it was read may change again without its time telling. */
const SETTLED_MS = 2_000;

/**
 * The stamps of seeds that were read at `readAt` as an index remembers them: a file that had only just been changed keeps
 * no time, so that its content will be compared.
 */
export function settledStamps(stamps: readonly SeedStamp[], readAt: Date): SeedStamp[] {
  return stamps.map((stamp) =>
    readAt.getTime() - stamp.modifiedMs < SETTLED_MS ? { ...stamp, modifiedMs: 0 } : stamp,
  );
}

/**
 * Whether the seeds in `folder` are those that `stamps` remember: by name, size and time, and by content where the time
 * differs (a fresh clone, a restored backup). One that could not be read must still be unreadable.
 *
 * @throws UsageError where the folder cannot be read or holds no article
 */
export async function seedsMatch(folder: string, stamps: readonly SeedStamp[]): Promise<boolean> {
  const names = await listSeeds(folder);
  if (names.length !== stamps.length) return false;
  for (const [index, stamp] of stamps.entries()) {
    if (names[index] !== stamp.file || !(await isSame(folder, stamp))) return false;
  }
  return true;
}

async function isSame(folder: string, { file, bytes, modifiedMs, sha256 }: SeedStamp): Promise<boolean> {
  const now = await stateOf(join(folder, file));
  if (now.bytes !== bytes) return false;
  if (now.modifiedMs === modifiedMs && sha256 !== '') return true;
  const content = await readSeedFile(folder, file).catch(() => null);
  return content === null ? sha256 === '' : digestOf(content) === sha256;
}
