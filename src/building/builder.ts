import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Embedder } from '../embedding/index.js';
import { messageOf } from '../errors.js';
import type { IndexProgress, Manifest } from '../index/index.js';
import { startWorker } from '../start-worker.js';
import type { BuilderData, BuilderMessage, BuilderRequest } from './messages.js';

export interface BuildReports {
  /** Told, once, where another process is building an index there: it is waited for. */
  readonly onWait: () => void;
  readonly onProgress: (progress: IndexProgress) => void;
}

/** How long a thread may take to end: it does between two slices of its work. */
const END_MS = 1000;

/** Builds the index of a library in a thread of its own, which is there from the first call on. */
export interface Builder {
  /** Starts the thread: reading what it needs of the index on disk takes a while. */
  start(): void;
  /**
   * Makes the index of the seeds the current one on disk, as `buildIndex` does, one at a time.
   *
   * @returns what it says of itself; null where the thread cannot build it there, for whatever reason
   */
  build(reports: BuildReports): Promise<Manifest | null>;
  /**
   * Ends the thread, and resolves when it has, or after a second. A build that is under way is left, and its promise never
   * settles: nobody is to build in its stead.
   */
  end(): Promise<void>;
}

export function createBuilder(
  { seedsFolder, indexFolder, modelsFolder, cacheFolder }: Omit<BuilderData, 'model'>,
  embedder: Embedder,
): Builder {
  const data = { seedsFolder, indexFolder, modelsFolder, cacheFolder, model: embedder.model };
  let thread: Worker | null = null;
  let reports: BuildReports | null = null;
  let settle: (manifest: Manifest | null) => void = () => {};

  function start(): Worker {
    if (thread) return thread;
    const started = startWorker(new URL('./build-worker', import.meta.url), {
      workerData: data satisfies BuilderData,
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    started.on('message', (message: BuilderMessage) => void hear(message, started));
    // Another is started for the next build.
    started.on('error', () => {});
    started.on('exit', () => {
      thread = null;
      settle(null);
    });
    started.unref();
    thread = started;
    return started;
  }

  async function hear(message: BuilderMessage, from: Worker): Promise<void> {
    if (message.kind === 'waiting') reports?.onWait();
    if (message.kind === 'progress') reports?.onProgress(message.progress);
    if (message.kind === 'built') settle(message.manifest);
    if (message.kind === 'embed') await embed(message.id, message.texts, from);
  }

  async function embed(id: number, texts: readonly string[], asker: Worker): Promise<void> {
    try {
      tell(asker, { kind: 'embedded', id, vectors: await embedder.embedPassages(texts) });
    } catch (error) {
      tell(asker, { kind: 'unembedded', id, message: messageOf(error) });
    }
  }

  return {
    start: () => void start(),
    build(told) {
      const builder = start();
      return new Promise((resolve) => {
        reports = told;
        settle = (manifest) => {
          builder.unref();
          resolve(manifest);
        };
        builder.ref();
        tell(builder, { kind: 'build' });
      });
    },
    async end() {
      settle = () => {};
      if (!thread) return;
      const ended = once(thread, 'exit');
      const waiting = new AbortController();
      tell(thread, { kind: 'end' });
      await Promise.race([ended, setTimeout(END_MS, undefined, { signal: waiting.signal })]);
      waiting.abort();
    },
  };
}

function tell(thread: Worker, request: BuilderRequest): void {
  thread.postMessage(request);
}
