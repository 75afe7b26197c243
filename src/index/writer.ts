import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** How far the start of one process may seem to move, in seconds: the clock is set now and then. */
const SAME_START_S = 5;

/** Names this process in the names of the files that it makes: its machine, its number there, the second it began in. */
export function writerName(): string {
  return [machine(), process.pid, began().toString(36)].join('-');
}

/** Whether the process that a file is named after has ended; false where that cannot be told, as of another machine's. */
export function hasWriterEnded(file: string): boolean {
  const [, on, pid, start = ''] = /\b([0-9a-f]{8})-(\d{1,10})-([0-9a-z]{6,8})\b/.exec(file) ?? [];
  if (on !== machine()) return false;
  // After a restart, a container's process has the number of the one before.
  if (Number(pid) === process.pid) return Math.abs(Number.parseInt(start, 36) - began()) > SAME_START_S;
  return !isRunning(Number(pid));
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function began(): number {
  return Math.round(Date.now() / 1000 - process.uptime());
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
