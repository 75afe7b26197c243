import { access, constants, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../errors.js';

/** What keeps Verbatim from writing in a folder, which need not be there yet, and to the files in it; null where nothing does. */
export async function whyUnwritable(folder: string): Promise<string | null> {
  try {
    const files = await readdir(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    for (const file of files) await access(join(folder, file), constants.W_OK);
    return null;
  } catch (error) {
    return isMissing(error) ? whyNotMade(dirname(folder)) : messageOf(error);
  }
}

/** Of a folder that is to be made: whether the first one above it that is there can take it. */
async function whyNotMade(parent: string): Promise<string | null> {
  try {
    await access(parent, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return isMissing(error) && dirname(parent) !== parent ? whyNotMade(dirname(parent)) : messageOf(error);
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
