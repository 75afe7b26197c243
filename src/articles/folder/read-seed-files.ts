import { messageOf, SeedError } from '../../errors.js';
import { type ListedSeed, listSeeds } from './list-seeds.js';
import { readSeedFile, type SeedFile } from './seed-file.js';

export interface SeedFiles {
  readonly files: readonly SeedFile[];
  /** One for each file that could not be read. */
  readonly errors: readonly SeedError[];
}

/**
 * Reads all seeds of the folder, in order. A file that cannot be read is an error of its own, beside the others.
 *
 * @throws UsageError where the folder is missing, cannot be read or holds no seed
 */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const files: SeedFile[] = [];
  const errors: SeedError[] = [];
  for (const seed of await listSeeds(folder)) {
    try {
      files.push(await readSeedFile(folder, seed));
    } catch (error) {
      errors.push(unreadable(seed, error));
    }
  }
  return { files, errors };
}

/** The error of a seed whose bytes could not be read, whatever failed. */
export function unreadable({ file }: Pick<ListedSeed, 'file'>, error: unknown): SeedError {
  if (error instanceof SeedError) return error;
  return new SeedError(file, `cannot be read (${messageOf(error)}); mend or remove it`, { cause: error });
}
