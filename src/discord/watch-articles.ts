import { seedsState } from '../articles/index.js';
import { describeTaken } from '../describe-taken.js';
import type { Library } from '../library.js';
import { watchSeeds } from '../watch-seeds.js';
import type { Log } from './monitoring/index.js';

/**
 * Looks at the articles as they are before the library is opened. Returns what has it take in, by itself, whatever changes
 * from then on, each told in one line of the log; that returns what ends it.
 */
export async function watchArticles(
  seedsFolder: string,
  log: Log,
): Promise<(library: Library) => () => void> {
  const opened = await seedsState(seedsFolder);
  let last = '';
  return (library) => {
    library.expectRebuilds();
    return watchSeeds(library, {
      seedsFolder,
      opened,
      onProgress({ stage, total }) {
        if (stage !== last) log.debug({ stage, total }, 'Taking in changes of the articles');
        last = stage;
      },
      onTaken({ changes, articles, generation, seconds, warnings }) {
        const leftOut = warnings.length > 0 ? { leftOut: warnings } : {};
        log.info({ ...changes, articles, generation, seconds, ...leftOut }, describeTaken(changes));
      },
      onFailed: (error) =>
        log.error({ err: error }, 'The articles have changed, and are answered from as they were before'),
      onNotice: (notice) => log.warn({}, notice),
    });
  };
}
