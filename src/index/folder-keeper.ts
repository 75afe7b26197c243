import { buildIndex } from './build-when-asked.js';
import { findIndex, fitsSeeds } from './find-index.js';
import type { IndexKeeper, KeeperOptions } from './keeper.js';
import { newerIndexFinder } from './newer-index.js';

/** Keeps an index in a folder of this machine. */
export function folderKeeper({ seedsFolder, indexFolder, packWords, onNotice }: KeeperOptions): IndexKeeper {
  return {
    place: indexFolder,
    async find(model) {
      const index = await findIndex(indexFolder, onNotice);
      if (index) return { index, fits: await fitsSeeds(index, seedsFolder, model) };
      await model;
      return null;
    },
    build: (options) => buildIndex({ ...options, seedsFolder, indexFolder, packWords }),
    newer: newerIndexFinder(indexFolder, onNotice),
    close() {},
  };
}
