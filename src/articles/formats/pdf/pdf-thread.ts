import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../../start-worker.js';
import type { ReadPdf } from './read-document.js';

/** Megabytes of the heap in which pdf.js reads a file. */
const MOST_MEMORY = 512;

/** The thread for all PDFs, once one was read: loading pdf.js takes longer than reading most. It keeps no process alive. */
let thread: Worker | null = null;
/** Ends when what was asked for before has been read. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF in a thread of its own: of a damaged one pdf.js rejects promises that nobody waits for, which would end the process.
 *
 * @throws an error where the thread ends over it
 */
export function readInThread(bytes: Uint8Array): Promise<ReadPdf> {
  const reading = before.then(() => read(bytes));
  before = reading.catch(() => {});
  return reading;
}

function start(): Worker {
  const started = startWorker(new URL('./pdf-worker', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return started
    .on('error', () => {
      // Told to whoever waits for it; nobody may.
    })
    .on('exit', () => {
      if (thread === started) thread = null;
    });
}

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  thread ??= start();
  const asked = thread;
  const done = new AbortController();
  const { signal } = done;
  asked.ref();
  try {
    const ended = once(asked, 'exit', { signal }).then(() => {
      throw new Error('its thread ended');
    });
    asked.postMessage(bytes);
    const [answer] = await Promise.race([once(asked, 'message', { signal }), ended]);
    return answer;
  } catch (error) {
    thread = null;
    void asked.terminate();
    throw error;
  } finally {
    done.abort();
    asked.unref();
  }
}
