import { messageOf, SeedError } from '../errors.js';

/** The error of a seed that failed to be read as an article, whatever failed. */
export function unusable(file: string, error: unknown): SeedError {
  if (error instanceof SeedError) return error;
  return new SeedError(file, `cannot be read as an article (${messageOf(error)}); mend or remove it`, {
    cause: error,
  });
}
