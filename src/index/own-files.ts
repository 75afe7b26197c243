import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasWriterEnded, writerName } from './writer.js';

/**
 * Writes `path` in one step: a new file, flushed to disk and read back, takes its name. What bore the name before is
 * replaced, a link too: whatever it points at stays as it is.
 */
export async function replaceFile(path: string, data: string | Uint8Array): Promise<void> {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  await replaceBy(path, async (temporary) => {
    // Exclusive: nothing that somebody has put there is opened.
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // A full disk, or a network one, may take less than it says.
    if (!(await readFile(temporary)).equals(bytes)) {
      throw new Error(`${path} could not be written whole`);
    }
  });
}

/**
 * The same for a file that `write` makes under the name it is given, which nobody can guess. What a process that has ended
 * had begun to write in its place goes.
 */
export async function replaceBy(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  // What cannot be removed is in nobody's way.
  await removeLeftovers(path).catch(() => {});
  const temporary = `${path}.${writerName()}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function removeLeftovers(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const isTemporary = name.startsWith(`${basename(path)}.`) && name.endsWith('.tmp');
    if (isTemporary && hasWriterEnded(name)) await rm(join(dirname(path), name), { force: true });
  }
}

/** The bytes of a file that lies here itself. @throws where there is none, or a link or anything else instead. */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  if (!(await lstat(path)).isFile()) throw new Error(`${path} is not a file of its own`);
  // Nor what has been put in its place since: a link is not followed, a pipe not waited for.
  return readFile(path, {
    flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  });
}

/** Whether an error of the file system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(`${(error as NodeJS.ErrnoException).code}`);
}
