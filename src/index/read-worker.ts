import { parentPort } from 'node:worker_threads';
import type { SeedFile } from '../articles/index.js';
import { packReading } from './packed-reading.js';
import { readSeed } from './read-seed.js';
import type { ThreadMessage } from './reading-threads.js';

/** A thread of its own that reads seeds. */
parentPort?.on('message', (seed: SeedFile) => say(packReading(readSeed(seed))));
say(null);

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
