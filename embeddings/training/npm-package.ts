import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/errors.js';

/** A package of data that only training needs, as it was when the model was made. */
export interface DataPackage {
  readonly name: string;
  readonly version: string;
  /** As npm's lock files have it. */
  readonly integrity: string;
}

/**
 * Fetches a package by npm into a temporary folder, for as long as `read` reads it there.
 * @throws UsageError if the package is not the one that the model was made with.
 */
export function withPackage<Result>(
  { name, version, integrity }: DataPackage,
  read: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-data-'));
  try {
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...quietly, '--prefix', folder, `${name}@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    if (lock.packages[`node_modules/${name}`].integrity !== integrity) {
      throw new UsageError(`${name} ${version} is not what it was when the model was made.`);
    }
    return read(join(folder, 'node_modules', name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
