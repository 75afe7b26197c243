import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what is read off an article. */
const RULES = ['articles', 'index', 'languages', 'packing', 'quotes', 'speakers', 'text'];
const CODE = /\.ts$/;

/**
 * Names the version of the rules by which articles are read: the SHA-256 of their code, in hexadecimal. What another version
 * has read is read anew.
 *
 * @param source the folder that holds `articles`, `quotes` and the others
 */
export function versionOfRules(source: string): string {
  const hash = createHash('sha256');
  // At once: hundreds of small files take twice as long when others have their turn between them.
  for (const file of RULES.flatMap((folder) => codeIn(join(source, folder)))) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function codeIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => CODE.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The same of this program's own, where it is built: its files are not those of its sources then. */
declare const RULES_VERSION: string | undefined;

let own = typeof RULES_VERSION === 'string' ? RULES_VERSION : null;

/** The same of this program's own. */
export function rulesVersion(): string {
  own ??= versionOfRules(fileURLToPath(new URL('..', import.meta.url)));
  return own;
}
