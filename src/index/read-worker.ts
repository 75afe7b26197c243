import { parentPort } from 'node:worker_threads';
import type { SeedFile } from '../articles/index.js';
import { packReading } from './packed-reading.js';
import { readSeed } from './read-seed.js';
import type { ThreadMessage } from './reading-threads.js';

/** A thread of its own that reads seeds. */
parentPort?.on('message', async (seed: SeedFile) => say(packReading(await readSeed(seed))));
say(null);

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
