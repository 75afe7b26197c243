import type { Worker } from 'node:worker_threads';
import type { SeedFile } from '../articles/index.js';
import { messageOf } from '../errors.js';
import { startWorker } from '../start-worker.js';
import type { PackedReading } from './packed-reading.js';

/** What one seed may take. */
export interface SeedLimits {
  /** Milliseconds, and those that each byte adds: ten times as long as seeds of its length take. */
  readonly time: number;
  readonly timeAByte: number;
  /** Megabytes of the heap of a thread: at an article of 1 MB it holds some 120. */
  readonly memory: number;
}

/** A message of a thread: null when it is ready to read its first seed. */
export type ThreadMessage = PackedReading | null;

export interface ReadingThreads {
  /**
   * What a seed is read as; null where no thread can be started.
   *
   * @throws an error that says why, where its thread ended over it, or was ended because it took more than it may
   */
  read(seed: SeedFile): Promise<PackedReading | null>;
  /** Ends the threads; what waits for them is read no more. */
  end(): void;
}

interface Task {
  readonly seed: SeedFile;
  resolve(reading: PackedReading | null): void;
  reject(error: Error): void;
}

/** Threads that read seeds, each one at a time. One that ends is replaced. */
export function startReadingThreads(count: number, limits: SeedLimits): ReadingThreads {
  const threads = new Set<Worker>();
  const waiting: Task[] = [];
  /** Threads that wait for a seed. */
  const idle = new Set<() => void>();
  let hasEnded = false;
  for (let i = 0; i < count; i += 1) start();

  function start(): void {
    const thread = startWorker(new URL('./read-worker', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    threads.add(thread);
    let isReady = false;
    let task: Task | null = null;
    let timer: NodeJS.Timeout | undefined;
    let failure = 'its thread ended';

    function takeNext(): void {
      idle.delete(takeNext);
      task = waiting.shift() ?? null;
      if (!task) return void idle.add(takeNext);
      const { seed } = task;
      const time = limits.time + limits.timeAByte * seed.bytes.length;
      timer = setTimeout(() => {
        failure = `it takes more than ${Math.round(time / 1000)} seconds`;
        void thread.terminate();
      }, time);
      thread.postMessage(seed);
    }

    thread.on('message', (reading: ThreadMessage) => {
      isReady = true;
      clearTimeout(timer);
      task?.resolve(reading);
      takeNext();
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      failure = isMemory ? `it takes more than ${limits.memory} MB of memory` : messageOf(error);
    });
    thread.on('exit', () => {
      clearTimeout(timer);
      threads.delete(thread);
      idle.delete(takeNext);
      task?.reject(new Error(failure));
      if (hasEnded) return;
      if (isReady) start();
      else if (threads.size === 0) giveUp();
    });
  }

  /** Where none starts, nobody waits for one. */
  function giveUp(): void {
    for (const { resolve } of waiting.splice(0)) resolve(null);
  }

  return {
    read: (seed) =>
      new Promise((resolve, reject) => {
        if (threads.size === 0) return resolve(null);
        waiting.push({ seed, resolve, reject });
        const [wake] = idle;
        wake?.();
      }),
    end() {
      hasEnded = true;
      for (const thread of threads) void thread.terminate();
    },
  };
}
