/**
 * Resolves at the first signal to end. A second one ends the process at once, as usual. npm gives a signal to the shell
 * that it runs a script in, which ends without passing it on: there, the end of the shell is the signal.
 */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, resolve);
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve('SIGTERM');
    }, PARENT_MS).unref();
  });
}

/** Between two looks whether the parent lives. */
const PARENT_MS = 500;
