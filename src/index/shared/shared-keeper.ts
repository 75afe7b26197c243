import type { IndexKeeper, KeeperOptions } from '../keeper.js';
import { buildShared } from './build-shared.js';
import { findShared } from './find-shared.js';
import { newerSharedFinder } from './newer-shared.js';
import type { SharedIndex } from './shared-index.js';

/** Keeps an index in a database that machines share, with a replica in a folder of this one, which is what answers. */
export function sharedKeeper(shared: SharedIndex, options: KeeperOptions): IndexKeeper {
  const { onNotice } = options;
  const { findNewer, end } = newerSharedFinder(shared, options, onNotice);
  let isBuilding = false;
  return {
    place: shared.place,
    find: async (model) => findShared(shared, await model, options),
    async build(build) {
      isBuilding = true;
      try {
        return await buildShared(shared, build, options);
      } finally {
        isBuilding = false;
      }
    },
    // What is published meanwhile is this process's own, or what it is about to take over.
    newer: async (current) => (isBuilding ? null : findNewer(current)),
    close: end,
  };
}
