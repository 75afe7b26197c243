// Loaded before a program: tells at its end, on file descriptor 3, how many milliseconds of processor time it took.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Threads load it, too, and end by themselves.
if (isMainThread)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, `${(user + system) / 1000}`);
  });
