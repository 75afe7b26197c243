import { FairQueue, type Owner } from './fair-queue.js';

/**
 * Takes what arrives and handles it piece by piece, giving the event loop a turn whenever a slice of time is
 * used up. Discord sends a burst of events in one go; handled in one go they would hold up everything else.
 * Members take turns, so that one who sends hundreds delays nobody by more than a few.
 */
export function pacedIntake(sliceMs: number): (owner: Owner, handle: () => void) => void {
  const waiting = new FairQueue<() => void>();
  let scheduled = false;

  function work(): void {
    scheduled = false;
    const until = performance.now() + sliceMs;
    while (waiting.size > 0 && performance.now() < until) waiting.dequeue()?.();
    if (waiting.size > 0) schedule();
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(work);
  }

  return (owner, handle) => {
    waiting.enqueue(handle, owner);
    schedule();
  };
}
