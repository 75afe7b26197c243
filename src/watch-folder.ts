import { type FSWatcher, stat, watch } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Changes come in flocks: what follows within so many milliseconds is part of the same one. */
const FLOCK_MS = 100;

/** Why a folder cannot be watched that cannot be read either. */
const UNREADABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'ENOENT']);

/** What the system tells of changes in a folder and those within it: that there may be one, never that there is none. */
export interface FolderHints {
  /**
   * Asks the system anew, for each folder that `look` comes upon, before it reads it: a folder may have been removed and made
   * again, its link may lead elsewhere, and others are new. Returns what `look` does, and why the system does not tell; null
   * where it does, as far as it says.
   */
  renew<T>(look: (onFolder: (path: string) => void) => Promise<T>): Promise<Renewed<T>>;
  /** Resolves when something may have changed since it last did, or when `ms` have passed; at the end at once. */
  next(ms: number): Promise<void>;
  end(): void;
}

export interface Renewed<T> {
  readonly seen: T;
  readonly failure: NodeJS.ErrnoException | null;
}

/** Hints at changes of the folders, and of the files in them whose names `concerns` takes. No folder need be there. */
export function hintsOf(concerns: (file: string) => boolean): FolderHints {
  let watchers = new Map<string, FSWatcher>();
  let failure: NodeJS.ErrnoException | null = null;
  let isHinted = false;
  let hasEnded = false;
  let wake = () => {};

  function hint(): void {
    if (isHinted) return;
    isHinted = true;
    wake();
  }

  function listen(folder: string): FSWatcher {
    return watch(folder, (_, file) => {
      // The folder's own name stands for itself.
      if (file === null || file === basename(folder) || concerns(file)) return hint();
      if (watchers.has(join(folder, file))) return hint();
      stat(join(folder, file), (_, found) => found?.isDirectory() && hint());
    }).on('error', (error) => {
      failure ??= error;
    });
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async renew(look) {
      const before = watchers;
      const now = new Map<string, FSWatcher>();
      watchers = now;
      // What went wrong after the last time the system was asked, it says of itself.
      const since = failure;
      failure = null;
      const seen = await look((path) => {
        if (hasEnded) return;
        const folder = resolve(path);
        const isTop = now.size === 0;
        try {
          now.set(folder, listen(folder));
        } catch (error) {
          // A folder within it may be closed, or gone by now: then nothing in it is read either.
          const { code = '' } = error as NodeJS.ErrnoException;
          if (isTop || !UNREADABLE.has(code)) failure ??= error as NodeJS.ErrnoException;
        }
        before.get(folder)?.close();
      });
      for (const watcher of before.values()) watcher.close();
      return { seen, failure: failure ?? since };
    },
    async next(ms) {
      if (!isHinted && !hasEnded) await pause(ms);
      if (isHinted && !hasEnded) await pause(FLOCK_MS);
      isHinted = false;
    },
    end() {
      hasEnded = true;
      for (const watcher of watchers.values()) watcher.close();
      wake();
    },
  };
}
