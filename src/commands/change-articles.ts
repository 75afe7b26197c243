import { type Article, seedsState } from '../articles/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { createSeedReader, type SeedReader } from '../index/index.js';
import type { Library } from '../library.js';
import { type CommonFlags, openConfiguredLibrary } from './context.js';

/** The library of articles that are about to change. */
export interface ChangingLibrary {
  /** Those that were there when it was opened. */
  readonly articles: readonly Article[];
  /** Reads what is new, before it is indexed. */
  readonly reader: SeedReader;
  /** The library with what has changed since; null where there is no article now. */
  renewed(): Promise<Library | null>;
}

/**
 * Changes the articles of a library, which is opened where there is one to open: the first article may be about to come. What
 * reads them ends with that, however it ends.
 */
export async function changeArticles(
  flags: CommonFlags,
  change: (library: ChangingLibrary) => Promise<void>,
): Promise<void> {
  const reader = createSeedReader();
  try {
    await change(await openChanging(flags, reader));
  } finally {
    reader.end();
  }
}

async function openChanging(flags: CommonFlags, reader: SeedReader): Promise<ChangingLibrary> {
  const { seedsFolder } = readConfig(readEnvironment(process.env), flags);
  const isThere = async () => (await seedsState(seedsFolder)).isReadable;
  const open = () => openConfiguredLibrary(flags, { seedsDecide: true, reader });
  const before = (await isThere()) ? await open() : null;
  return {
    articles: before?.articles() ?? [],
    reader,
    async renewed() {
      if (!(await isThere())) return null;
      if (before === null) return open();
      await before.rebuild();
      return before;
    },
  };
}
