import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** Names this process in the names of the files that it makes: its machine, its number there, the second it began in. */
export function writerName(): string {
  return [machine(), process.pid, began().toString(36)].join('-');
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function began(): number {
  return Math.round(Date.now() / 1000 - process.uptime());
}
