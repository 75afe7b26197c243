import { messageOf, UsageError } from '../../errors.js';
import { formatOf, readableEndings } from '../formats/index.js';
import { BESIDE, namesBeside } from './beside.js';
import { lookThrough, type OnFolder } from './look-through.js';
import { countPassedOver, describePassedOver } from './passed-over.js';

/** A seed as it is named. */
export interface ListedSeed {
  /** Its path in the seeds folder, with "/" between folders. */
  readonly file: string;
  /** The same of the file beside it that gives its particulars; null where there is none. */
  readonly beside: string | null;
}

/**
 * The files that a format reads, in the folder and those within it, in the order of their paths.
 *
 * @throws UsageError where the folder is missing, cannot be read or holds none
 */
export async function listSeeds(folder: string, onFolder?: OnFolder): Promise<ListedSeed[]> {
  const seeds: string[] = [];
  const besides = new Map<string, string>();
  try {
    for await (const { path, files } of lookThrough(folder, onFolder)) {
      const others = new Set(files.filter((name) => name.endsWith(BESIDE)));
      for (const name of files) {
        if (formatOf(name) === null) continue;
        const seed = `${path}${name}`;
        seeds.push(seed);
        const beside = others.size > 0 && namesBeside(name).find((other) => others.has(other));
        if (beside) besides.set(seed, `${path}${beside}`);
      }
    }
  } catch (error) {
    throw unreadable(folder, error as NodeJS.ErrnoException);
  }
  // Sorted as texts, ten thousand take a tenth of what a function that compares them does.
  if (seeds.length > 0) return seeds.sort().map((file) => ({ file, beside: besides.get(file) ?? null }));
  const passedOver = describePassedOver(await countPassedOver(folder));
  throw new UsageError(
    `There is no article in ${folder}${passedOver && ` (${passedOver})`}. Put at least one there (${readableEndings()}), or name another folder with --seeds.`,
  );
}

function unreadable(folder: string, error: NodeJS.ErrnoException): UsageError {
  return new UsageError(
    error.code === 'ENOENT'
      ? `There is no folder ${folder}. Make it and put your articles there (${readableEndings()}), or name another with --seeds.`
      : `Cannot read the seeds folder ${folder} (${messageOf(error)}). Mend that, or name another with --seeds.`,
    { cause: error },
  );
}
