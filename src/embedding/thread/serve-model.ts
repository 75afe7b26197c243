import { parentPort, type Transferable, workerData } from 'node:worker_threads';
import { messageOf } from '../../errors.js';
import type { ModelOptions } from '../model-options.js';
import { goThrough } from '../native-runs.js';
import type { ModelMessage, ModelRequest, ModelThreadData } from './messages.js';

/** A model as its thread serves it. */
export interface ServedModel<Known, Asked, Given> {
  readonly known: Known;
  give(asked: Asked, onProgress: (done: number) => void): Promise<Given>;
  /** What of a thing given need not be copied. */
  handsOver?(given: Given): Transferable[];
}

/** Serves a model in a thread that `startModelThread` has started, as soon as it is loaded: all requests side by side. */
export async function serveModel<Known, Asked, Given>(
  load: (options: ModelOptions) => Promise<ServedModel<Known, Asked, Given>>,
): Promise<void> {
  const { options, gate }: ModelThreadData = workerData;
  goThrough(gate);
  const say = (message: ModelMessage<Known, Given>, handedOver: Transferable[] = []) =>
    parentPort?.postMessage(message, handedOver);
  try {
    const onDownload = (_: string, loaded: number, total: number) => say({ kind: 'download', loaded, total });
    const model = await load({ ...options, onDownload });
    parentPort?.on('message', async (request: ModelRequest<Asked>) => {
      // No run is under way while a message is read.
      if (request.kind === 'end') process.exit();
      const { id } = request;
      try {
        const given = await model.give(request.asked, (done) => say({ kind: 'progress', id, done }));
        say({ kind: 'given', id, given }, model.handsOver?.(given));
      } catch (error) {
        say({ kind: 'failed', id, message: messageOf(error) });
      }
    });
    say({ kind: 'ready', known: model.known });
  } catch (error) {
    say({ kind: 'unusable', message: messageOf(error) });
  }
}
