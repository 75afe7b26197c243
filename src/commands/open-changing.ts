import { seedsState } from '../articles/index.js';
import { readConfig, readEnvironment } from '../config.js';
import type { Library } from '../library.js';
import { type CommonFlags, openConfiguredLibrary } from './context.js';

/** The library of articles that are about to change. */
export interface ChangingLibrary {
  /** As it was opened; null where there was no article. */
  readonly before: Library | null;
  /** The same with what has changed since; null where there is no article now. */
  renewed(): Promise<Library | null>;
}

/** Opens the library where there is one to open: the first article may be about to come. */
export async function openChanging(flags: CommonFlags): Promise<ChangingLibrary> {
  const { seedsFolder } = readConfig(readEnvironment(process.env), flags);
  const isThere = async () => (await seedsState(seedsFolder)).isReadable;
  const open = () => openConfiguredLibrary(flags, { seedsDecide: true });
  const before = (await isThere()) ? await open() : null;
  return {
    before,
    async renewed() {
      if (!(await isThere())) return null;
      if (before === null) return open();
      await before.rebuild();
      return before;
    },
  };
}
