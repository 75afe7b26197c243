import { parentPort, workerData } from 'node:worker_threads';
import { readAllCodes } from './codes-ahead.js';

/** A thread of its own that reads the codes of an index. */
const piece = readAllCodes(workerData);
parentPort?.postMessage(piece, piece ? [piece.codes.buffer as ArrayBuffer] : []);
