import type { Worker } from 'node:worker_threads';
import { startWorker } from './start-worker.js';

/** What a thread has read goes soon: memory that it has taken stays with the process when it has ended. */
const MOST_YOUNG_MB = 2;

/** What a thread that runs such a module says, once; null where there is no such thread, or it fails before. */
export function answerOfWorker<Answer>(module: URL, workerData: unknown): Promise<Answer | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = startWorker(module, {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG_MB },
      });
    } catch {
      return resolve(null);
    }
    worker.once('message', resolve);
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
  });
}
