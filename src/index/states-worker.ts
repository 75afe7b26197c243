import { parentPort, workerData } from 'node:worker_threads';
import { packStates, seedStates } from './seed-states.js';

/** A thread of its own that asks how the seeds lie in a folder. */
parentPort?.postMessage(packStates(await seedStates(workerData, 0)));
