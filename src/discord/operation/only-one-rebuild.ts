import type { Library } from '../../library.js';
import { Refusal } from './refusal.js';

/** The library's rebuild, but one at a time. @throws Refusal while one is running. */
export function onlyOneRebuild(library: Library): Library['rebuild'] {
  let running = false;
  return async (onProgress) => {
    if (running) throw new Refusal({ kind: 'rebuild-running' });
    running = true;
    try {
      return await library.rebuild(onProgress);
    } finally {
      running = false;
    }
  };
}
