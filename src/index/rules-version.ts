import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what is read off an article. */
const RULES = ['articles', 'index', 'languages', 'packing', 'quotes', 'speakers', 'text'];
const CODE = /(?<!\.d)\.[jt]s$/;

/**
 * Names the version of the rules by which articles are read: the SHA-256 of their code, in hexadecimal. What another version
 * has read is read anew.
 *
 * @param source the folder that holds `articles`, `quotes` and the others
 */
export async function versionOfRules(source: string): Promise<string> {
  const files = await Promise.all(RULES.map((folder) => codeIn(join(source, folder))));
  const hash = createHash('sha256');
  // One after the other: a process may have few files open at once.
  for (const file of files.flat()) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function codeIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => CODE.test(name))
    .sort()
    .map((name) => join(folder, name));
}

let own: Promise<string> | null = null;

/** The same of this program's own. */
export function rulesVersion(): Promise<string> {
  own ??= versionOfRules(fileURLToPath(new URL('..', import.meta.url)));
  return own;
}
