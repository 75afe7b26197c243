import { setTimeout as sleep } from 'node:timers/promises';
import { isOfSeed, type SeedsState, seedsState } from './articles/index.js';
import { DatabaseError, messageOf } from './errors.js';
import type { IndexProgress, IndexSummary, Library } from './library.js';
import { rebuildNow } from './rebuild-now.js';
import { hintsOf } from './watch-folder.js';

/** Between two looks, whatever the system tells: it knows nothing of what other machines do on a network drive. */
const BETWEEN_LOOKS = 10_000;
/** Between two looks where the system tells nothing. */
const BETWEEN_LOOKS_UNTOLD = 2000;
/** Looking takes at most one part in so many of the time. */
const LOOKS_OF_ALL = 20;
/** How long the seeds must lie still before they are read. */
const STILL_MS = 200;
/** As before, where files have been growing: a copy may pause for longer. */
const STILL_GROWING_MS = 1500;
/** A file that never lies still is read as it is after so long. */
const MOST_MS = 60_000;

export interface SeedsWatch {
  readonly seedsFolder: string;
  /** The seeds as they were before the library was opened. */
  readonly opened: SeedsState;
  /** Changes of the seeds have become a new index. */
  onTaken(summary: IndexSummary): void;
  /**
   * They could not: the library goes on with the one before, and the next change tries again, or the next look where a database
   * is away. Told once for each reason.
   */
  onFailed(error: unknown): void;
  onNotice(notice: string): void;
  /** Milliseconds between two looks where the system tells of changes (10,000); where it does not, 2,000 at most. */
  readonly lookEveryMs?: number;
  onProgress?(progress: IndexProgress): void;
}

/**
 * Has the library take in changes of the seeds by itself, one rebuild at a time, once all that changes lies still: files
 * dropped in together are one change, and one that is being copied is waited for. What the system tells of the folder is
 * only a hint to look at it; a look now and then finds what it does not tell. Keeps the process alive.
 *
 * @returns a function that ends the watch; a rebuild under way goes on, and nothing is told of it
 */
export function watchSeeds(library: Pick<Library, 'rebuild' | 'status'>, watch: SeedsWatch): () => void {
  const { seedsFolder, onFailed, onNotice, lookEveryMs = BETWEEN_LOOKS } = watch;
  const ending = new AbortController();
  const { signal } = ending;
  const hints = hintsOf(isOfSeed);
  const { isNews, takeIn } = seedsTaker(library, watch, signal);
  let isToldUntold = false;

  function tellUntold({ code }: NodeJS.ErrnoException): void {
    if (!isToldUntold) onNotice(untold(seedsFolder, code ?? ''));
    isToldUntold = true;
  }

  async function go(): Promise<void> {
    while (!signal.aborted) {
      const began = performance.now();
      const { seen: state, failure } = await hints.renew((onFolder) => seedsState(seedsFolder, onFolder));
      const took = performance.now() - began;
      if (failure && state.isReadable) tellUntold(failure);
      if (isNews(state)) await takeIn(await untilStill(seedsFolder, state, signal));
      const pause = failure ? Math.min(BETWEEN_LOOKS_UNTOLD, lookEveryMs) : lookEveryMs;
      await hints.next(Math.max(pause, took * LOOKS_OF_ALL));
    }
  }

  go().catch((error) => {
    if (!signal.aborted) onFailed(error);
  });
  return () => {
    ending.abort();
    hints.end();
  };
}

interface SeedsTaker {
  /** Whether the library has not been rebuilt, or tried to be, from this state of the seeds. */
  isNews(state: SeedsState): boolean;
  /** Rebuilds it where that is so. */
  takeIn(state: SeedsState): Promise<void>;
}

/** What could not be taken in. */
interface Failure {
  readonly digest: string;
  readonly reason: string;
  /** Whether the same may be taken in later: it is tried at each look. */
  readonly isPassing: boolean;
}

function seedsTaker(
  library: Pick<Library, 'rebuild' | 'status'>,
  { opened, onTaken, onFailed, onProgress }: SeedsWatch,
  signal: AbortSignal,
): SeedsTaker {
  let taken = opened.digest;
  let failed: Failure | null = null;

  function isNews({ digest }: SeedsState): boolean {
    if (digest === taken) failed = null;
    return digest !== taken && (digest !== failed?.digest || failed.isPassing);
  }

  async function takeIn(state: SeedsState): Promise<void> {
    if (!isNews(state)) return;
    const { generation } = library.status();
    try {
      const summary = await rebuildNow(library, onProgress);
      taken = state.digest;
      failed = null;
      if (!signal.aborted && summary.generation !== generation) onTaken(summary);
    } catch (error) {
      const reason = messageOf(error);
      if (!signal.aborted && reason !== failed?.reason) onFailed(error);
      failed = { digest: state.digest, reason, isPassing: error instanceof DatabaseError && error.isAway };
    }
  }

  return { isNews, takeIn };
}

/**
 * The state of the seeds once they have lain still since `first` was seen, or after a minute.
 *
 * @throws an error of its own where `signal` ends it
 */
async function untilStill(folder: string, first: SeedsState, signal: AbortSignal): Promise<SeedsState> {
  const end = performance.now() + MOST_MS;
  let state = first;
  for (let still = STILL_MS; performance.now() < end; ) {
    await sleep(still, undefined, { signal });
    const next = await seedsState(folder);
    if (next.digest === state.digest) break;
    // As many as before: what has changed is in them.
    still = next.files === state.files ? STILL_GROWING_MS : STILL_MS;
    state = next;
  }
  return state;
}

/** What to do where the system tells nothing. */
function untold(folder: string, code: string): string {
  const every = BETWEEN_LOOKS_UNTOLD / 1000;
  return `The system does not tell of changes in ${folder} (${code}): looking there every ${every} seconds instead.${REMEDIES[code] ?? ''}`;
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: ' It is told at once where fs.inotify.max_user_watches is larger (sysctl).',
  EMFILE:
    ' It is told at once where fs.inotify.max_user_instances (sysctl) or the number of open files (ulimit -n) is larger.',
};
