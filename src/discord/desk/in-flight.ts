/** The work that has begun and not ended, so that the bot can close without dropping an answer. */
export interface InFlight {
  /** Runs the work and remembers it until it ends. Whatever it throws, at once or later, is told to `onFailure`. */
  track(work: () => unknown): void;
  readonly size: number;
  /** Resolves when nothing is running any more, or after `milliseconds`: true if all ended. */
  settled(milliseconds: number): Promise<boolean>;
}

export function inFlight(onFailure: (error: unknown) => void): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      const ended = (async () => {
        try {
          await work();
        } catch (error) {
          onFailure(error);
        }
      })();
      running.add(ended);
      void ended.then(() => running.delete(ended));
    },
    get size() {
      return running.size;
    },
    async settled(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(() => resolve(), milliseconds);
      });
      const deadline = performance.now() + milliseconds;
      // What begins meanwhile is waited for too.
      while (running.size > 0 && performance.now() < deadline) await Promise.race([...running, late]);
      clearTimeout(timer);
      return running.size === 0;
    },
  };
}
