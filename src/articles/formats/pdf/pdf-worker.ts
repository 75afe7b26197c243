import { parentPort } from 'node:worker_threads';
import { readDocument } from './read-document.js';

/** A thread of its own that reads PDFs, one at a time. */
process.on('unhandledRejection', () => {
  // What pdf.js could not read of a damaged file; what it could is told all the same.
});
parentPort?.on('message', async (bytes: Uint8Array<ArrayBuffer>) =>
  parentPort?.postMessage(await readDocument(bytes)),
);
