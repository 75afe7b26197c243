import type { Library } from '../../library.js';
import { Refusal } from '../failures/index.js';

/**
 * The library's rebuild, but one at a time and at most one every `pauseMs`, from end to start; `afterwards` runs when one
 * has ended well.
 *
 * @throws Refusal while one is running, or where the last one has ended just now.
 */
export function onlyOneRebuild(
  library: Library,
  pauseMs: number,
  afterwards: () => Promise<void>,
): Library['rebuild'] {
  let running = false;
  let readyAt = 0;
  return async (onProgress) => {
    if (running) throw new Refusal({ kind: 'rebuild-running' });
    if (Date.now() < readyAt) throw new Refusal({ kind: 'rebuild-recent', retryAt: new Date(readyAt) });
    running = true;
    try {
      const summary = await library.rebuild(onProgress);
      await afterwards();
      return summary;
    } finally {
      running = false;
      readyAt = Date.now() + pauseMs;
    }
  };
}
