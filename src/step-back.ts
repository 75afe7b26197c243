import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/**
 * Has the system let others go first that want the processor when this thread does: whoever is asked something meanwhile. Threads
 * that it starts do as it does. Linux alone gives a thread a priority of its own; elsewhere nothing changes.
 */
export function stepBack(): void {
  if (isMainThread) return;
  try {
    // "4242/task/4250"
    const [, , thread] = readlinkSync('/proc/thread-self').split('/');
    if (thread !== undefined) setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // There are none, or this process may not change them.
  }
}
