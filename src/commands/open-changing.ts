import { type Article, seedsState } from '../articles/index.js';
import { readConfig, readEnvironment } from '../config.js';
import type { SeedReader } from '../index/index.js';
import type { Library } from '../library.js';
import { type CommonFlags, openConfiguredLibrary } from './context.js';

/** The library of articles that are about to change. */
export interface ChangingLibrary {
  /** Those that were there when it was opened. */
  readonly articles: readonly Article[];
  /** Reads what is new; whoever opened the library ends it. */
  readonly reader: SeedReader;
  /** The library with what has changed since; null where there is no article now. */
  renewed(): Promise<Library | null>;
}

/** Opens the library where there is one to open: the first article may be about to come. */
export async function openChanging(flags: CommonFlags): Promise<ChangingLibrary> {
  const { seedsFolder } = readConfig(readEnvironment(process.env), flags);
  const { createSeedReader } = await import('../index/index.js');
  const reader = createSeedReader();
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
