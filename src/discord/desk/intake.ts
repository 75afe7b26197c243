/**
 * Takes what arrives and handles it piece by piece, giving the event loop a turn whenever a slice of time is
 * used up. Discord sends a burst of events in one go; handled in one go they would hold up everything else.
 */
export function pacedIntake(sliceMs: number): (handle: () => void) => void {
  const waiting: (() => void)[] = [];
  let scheduled = false;

  function work(): void {
    scheduled = false;
    const until = performance.now() + sliceMs;
    while (waiting.length > 0 && performance.now() < until) waiting.shift()?.();
    if (waiting.length > 0) schedule();
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(work);
  }

  return (handle) => {
    waiting.push(handle);
    schedule();
  };
}
