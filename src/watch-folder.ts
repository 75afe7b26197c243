import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';

/** Changes come in flocks: what follows within so many milliseconds is part of the same one. */
const FLOCK_MS = 100;

/** What the system tells of changes in one folder: that there may be one, never that there is none. */
export interface FolderHints {
  /**
   * Asks the system anew, for the folder that has this name now: it may have been removed and made again, or its link may
   * lead elsewhere. Returns why the system does not tell; null where it does, as far as it says.
   */
  renew(): NodeJS.ErrnoException | null;
  /** Resolves when something may have changed since it last did, or when `ms` have passed; at the end at once. */
  next(ms: number): Promise<void>;
  end(): void;
}

/** Hints at changes of the files in `folder` whose names `concerns` takes, and of the folder, which need not be there. */
export function hintsOf(folder: string, concerns: (file: string) => boolean): FolderHints {
  let watcher: FSWatcher | null = null;
  let failure: NodeJS.ErrnoException | null = null;
  let isHinted = false;
  let hasEnded = false;
  let wake = () => {};

  function hint(): void {
    if (isHinted) return;
    isHinted = true;
    wake();
  }

  function listen(): FSWatcher | null {
    failure = null;
    try {
      return watch(folder, (_, file) => {
        // The folder's own name stands for itself.
        if (file === null || file === basename(folder) || concerns(file)) hint();
      }).on('error', (error) => {
        failure = error;
      });
    } catch (error) {
      failure = error as NodeJS.ErrnoException;
      return null;
    }
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
    renew() {
      const before = watcher;
      // What went wrong after the last time the system was asked, it says of itself.
      const since = failure;
      watcher = hasEnded ? null : listen();
      before?.close();
      return failure ?? since;
    },
    async next(ms) {
      if (!isHinted && !hasEnded) await pause(ms);
      if (isHinted && !hasEnded) await pause(FLOCK_MS);
      isHinted = false;
    },
    end() {
      hasEnded = true;
      watcher?.close();
      wake();
    },
  };
}
