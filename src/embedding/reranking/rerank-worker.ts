import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../errors.js';
import type { ModelOptions } from '../model-options.js';
import { type CrossEncoder, loadCrossEncoder } from './cross-encoder.js';
import type { ScoreRequest, WorkerMessage } from './messages.js';

/** A thread of its own: a cross-encoder reads for so long that whoever else asks would wait. */
async function work(options: Omit<ModelOptions, 'onDownload'>): Promise<void> {
  try {
    const onDownload = (_: string, loaded: number, total: number) => say({ kind: 'download', loaded, total });
    const encoder = await loadCrossEncoder({ ...options, onDownload });
    let last = Promise.resolve();
    parentPort?.on('message', (request: ScoreRequest) => {
      last = last.then(() => answer(request, encoder));
    });
    say({ kind: 'ready' });
  } catch (error) {
    say({ kind: 'unusable', message: messageOf(error) });
  }
}

/** One request at a time; those for which nobody waits any longer are left out. */
async function answer({ id, question, passages, until }: ScoreRequest, encoder: CrossEncoder): Promise<void> {
  if (Date.now() >= until) return;
  try {
    say({ kind: 'scored', id, scores: await encoder(question, passages) });
  } catch (error) {
    say({ kind: 'failed', id, message: messageOf(error) });
  }
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

await work(workerData);
