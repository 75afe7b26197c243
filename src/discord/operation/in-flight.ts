/** The work that has begun and not ended, so that the bot can close without dropping an answer. */
export interface InFlight {
  /** Runs the work and remembers it until it ends; its failure is the caller's to handle. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  readonly size: number;
  /** Resolves when nothing is running any more, or after `milliseconds`: true if all ended. */
  settled(milliseconds: number): Promise<boolean>;
}

export function inFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      const ended = work.then(
        () => {},
        () => {},
      );
      running.add(ended);
      void ended.then(() => running.delete(ended));
      return work;
    },
    get size() {
      return running.size;
    },
    async settled(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(resolve, milliseconds, false);
      });
      const done = Promise.all(running).then(() => true);
      const all = await Promise.race([done, late]);
      clearTimeout(timer);
      return all;
    },
  };
}
