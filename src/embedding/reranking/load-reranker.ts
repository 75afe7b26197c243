import type { Worker } from 'node:worker_threads';
import { ModelError, messageOf } from '../../errors.js';
import { startWorker } from '../../start-worker.js';
import type { ModelOptions } from '../model-options.js';
import type { WorkerMessage } from './messages.js';
import type { Reranker } from './reranker.js';

/** An answer waits so long for the second reader, in milliseconds. */
const DEADLINE = 1_000;

export interface RerankerOptions extends ModelOptions {
  /** How long an answer waits for scores, in milliseconds. */
  readonly deadline?: number;
  /** Told in one line, once each, that scores came too late, or that they come no more. */
  readonly onNotice?: (notice: string) => void;
}

/**
 * Loads a cross-encoder in a thread of its own, which ends with the process.
 *
 * @throws ModelError with a sentence that says what to do, where it cannot be loaded
 */
export async function loadReranker(options: RerankerOptions): Promise<Reranker> {
  const { model, modelsFolder, cacheFolder, deadline = DEADLINE, onNotice } = options;
  const worker = startWorker(new URL('./rerank-worker', import.meta.url), {
    workerData: { model, modelsFolder, cacheFolder },
  });
  await whenReady(worker, options);

  const waiting = new Map<number, (scores: readonly number[] | null) => void>();
  const told = new Set<string>();
  const tell = (kind: string, notice: string) => {
    if (!told.has(kind)) onNotice?.(notice);
    told.add(kind);
  };
  let asked = 0;
  let isOver = false;
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'scored') waiting.get(message.id)?.(message.scores);
    if (message.kind === 'failed') {
      tell('failed', `The reranker ${model} failed (${message.message}): answered without it.`);
      waiting.get(message.id)?.(null);
    }
  });
  const end = (reason: string) => {
    isOver = true;
    tell(
      'over',
      `The reranker ${model} has stopped (${reason}): answers come without it until the next start.`,
    );
    for (const give of waiting.values()) give(null);
  };
  worker.on('error', (error) => end(messageOf(error)));
  worker.on('exit', (code) => end(`code ${code}`));
  worker.unref();

  return {
    model,
    async score(question, passages) {
      if (isOver || passages.length === 0) return null;
      const id = asked++;
      return new Promise((resolve) => {
        const give = (scores: readonly number[] | null) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(scores);
        };
        const timer = setTimeout(() => {
          tell(
            'late',
            `The reranker ${model} takes more than ${deadline / 1000} s: answered without it where it is late.`,
          );
          give(null);
        }, deadline);
        waiting.set(id, give);
        worker.postMessage({ id, question, passages, until: Date.now() + deadline });
      });
    },
  };
}

function whenReady(worker: Worker, { model, onDownload }: ModelOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: ModelError) => {
      // Not all at once: some are Node's own.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      if (error === undefined) return resolve();
      void worker.terminate();
      reject(error);
    };
    const refuse = (reason: string) =>
      settle(new ModelError(`The reranker ${model} does not start (${reason}).`));
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'download') onDownload?.(model, message.loaded, message.total);
      if (message.kind === 'ready') settle();
      if (message.kind === 'unusable') settle(new ModelError(message.message));
    });
    worker.on('error', (error) => refuse(messageOf(error)));
    worker.on('exit', (code) => refuse(`code ${code}`));
  });
}
