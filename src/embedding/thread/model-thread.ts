import type { Worker } from 'node:worker_threads';
import { ModelError, messageOf } from '../../errors.js';
import { startWorker } from '../../start-worker.js';
import type { ModelOptions } from '../model-options.js';
import { createGate, shutAtExit } from '../native-runs.js';
import type { ModelMessage, ModelRequest, ModelThreadData } from './messages.js';

/** A model in a thread of its own, which ends with the process. */
export interface ModelThread<Known, Asked, Given> {
  /** What its thread tells of the model. */
  readonly known: Known;
  /** @throws ModelError where the model fails over it, or its thread ends before; the reason of a signal that aborts */
  ask(asked: Asked, options?: AskOptions): Promise<Given>;
  /** Ends it before the process does; whoever waits gets an error. */
  end(): void;
}

interface AskOptions {
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Whoever asks waits no longer once it aborts. */
  readonly signal?: AbortSignal;
}

interface Waiting<Given> extends AskOptions {
  resolve(given: Given): void;
  reject(error: unknown): void;
}

/**
 * Loads a model in a thread that runs `module`, which serves it (`serve-model.ts`).
 *
 * @param onEnd told why, should the thread end before the process does, before those who wait are
 * @throws ModelError with a sentence that says what to do, where the model cannot be loaded; whatever else is thrown where no
 * thread can be started
 */
export async function startModelThread<Known, Asked, Given>(
  module: URL,
  { model, modelsFolder, cacheFolder, onDownload }: ModelOptions,
  onEnd: (reason: string) => void = () => {},
): Promise<ModelThread<Known, Asked, Given>> {
  const gate = createGate();
  const data: ModelThreadData = { options: { model, modelsFolder, cacheFolder }, gate };
  const worker = startWorker(module, { workerData: data });
  shutAtExit(gate, worker);
  const known = await whenReady<Known>(worker, (loaded, total) => onDownload?.(model, loaded, total));

  const waiting = new Map<number, Waiting<Given>>();
  let last = 0;
  let ended: ModelError | null = null;
  worker.on('message', (message: ModelMessage<Known, Given>) => {
    if (message.kind === 'progress') waiting.get(message.id)?.onProgress?.(message.done);
    if (message.kind !== 'given' && message.kind !== 'failed') return;
    const asker = waiting.get(message.id);
    settle(message.id);
    if (message.kind === 'given') asker?.resolve(message.given);
    else asker?.reject(new ModelError(message.message));
  });
  const end = (reason: string) => {
    if (ended) return;
    ended = new ModelError(`The model "${model}" has stopped (${reason}). Start again.`);
    onEnd(reason);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', (error) => end(messageOf(error)));
  worker.on('exit', (code) => end(`code ${code}`));
  worker.unref();

  function settle(id: number): void {
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  }

  return {
    known,
    ask: (asked, options = {}) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = last++;
        waiting.set(id, { ...options, resolve, reject });
        options.signal?.addEventListener('abort', () => {
          settle(id);
          reject(options.signal?.reason);
        });
        // Whoever waits for nothing else must not end before.
        worker.ref();
        worker.postMessage({ kind: 'ask', id, asked } satisfies ModelRequest<Asked>);
      }),
    end() {
      end('it was told to');
      worker.postMessage({ kind: 'end' } satisfies ModelRequest<Asked>);
    },
  };
}

function whenReady<Known>(
  worker: Worker,
  onDownload: (loaded: number, total: number) => void,
): Promise<Known> {
  return new Promise((resolve, reject) => {
    const stopListening = () => {
      // Not all at once: some are Node's own.
      for (const event of ['message', 'error']) worker.removeAllListeners(event);
      worker.off('exit', onExit);
    };
    const onExit = (code: number) => refuse(new Error(`code ${code}`));
    const refuse = (error: Error) => {
      stopListening();
      void worker.terminate();
      reject(error);
    };
    worker.on('message', (message: ModelMessage<Known, never>) => {
      if (message.kind === 'download') onDownload(message.loaded, message.total);
      if (message.kind === 'unusable') refuse(new ModelError(message.message));
      if (message.kind !== 'ready') return;
      stopListening();
      resolve(message.known);
    });
    worker.on('error', refuse);
    worker.on('exit', onExit);
  });
}
