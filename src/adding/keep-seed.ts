import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BESIDE } from '../articles/index.js';
import { makeFolder, replaceFile } from '../index/index.js';

/**
 * Puts a new seed into the folder, under `name` or, where that is taken, with "-2", "-3", … behind it: nothing is ever
 * overwritten. Returns what it is called. What gives its particulars is there before it.
 *
 * @param ending of the name, with the dot
 * @throws an error of the file system where it cannot be written; then nothing is left of it
 */
export async function keepSeed(
  folder: string,
  name: string,
  ending: string,
  bytes: Uint8Array,
  beside: string | Uint8Array | null,
): Promise<string> {
  makeFolder(folder);
  const file = await reserve(folder, name, ending);
  try {
    if (beside !== null) await replaceFile(join(folder, file + BESIDE), beside);
    await replaceFile(join(folder, file), bytes);
    return file;
  } catch (error) {
    await removeSeed(folder, file, file + BESIDE);
    throw error;
  }
}

/** Removes a seed, and the file beside it. */
export async function removeSeed(folder: string, file: string, beside: string | null): Promise<void> {
  await rm(join(folder, file), { force: true });
  if (beside !== null) await rm(join(folder, beside), { force: true });
}

async function reserve(folder: string, name: string, ending: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = `${name}${number === 1 ? '' : `-${number}`}${ending}`;
    try {
      await (await open(join(folder, file), 'wx')).close();
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
