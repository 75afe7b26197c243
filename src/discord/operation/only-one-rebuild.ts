import type { Library } from '../../library.js';
import { Refusal } from './refusal.js';

/**
 * The library's rebuild, but one at a time; `afterwards` runs when one has ended well.
 *
 * @throws Refusal while one is running.
 */
export function onlyOneRebuild(library: Library, afterwards: () => Promise<void>): Library['rebuild'] {
  let running = false;
  return async (onProgress) => {
    if (running) throw new Refusal({ kind: 'rebuild-running' });
    running = true;
    try {
      const summary = await library.rebuild(onProgress);
      await afterwards();
      return summary;
    } finally {
      running = false;
    }
  };
}
