import { VerbatimError } from '../../errors.js';
import type { Log } from './log.js';

/** How long steps of the start may take. */
export interface PatienceOptions {
  /** Milliseconds after which the log says what is waited for, and again each time as many. */
  readonly sayMs: number;
  /** Milliseconds after which the start is given up. */
  readonly limitMs: number;
}

/** Waits for a step of the start; `what` completes "waiting for …". @throws VerbatimError at the limit. */
export type WaitFor = <Result>(what: string, step: Promise<Result>) => Promise<Result>;

/** Waits for step after step: what takes long is said in the log, what takes too long is given up. */
export function patience({ sayMs, limitMs }: PatienceOptions, log: Log): WaitFor {
  return async (what, step) => {
    const since = performance.now();
    const say = setInterval(() => {
      log.warn({ seconds: Math.round((performance.now() - since) / 1000) }, `Still waiting for ${what}`);
    }, sayMs);
    let limit: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      if (limitMs === Number.POSITIVE_INFINITY) return;
      limit = setTimeout(() => {
        const seconds = Math.round(limitMs / 1000);
        reject(
          new VerbatimError(
            `Gave up after ${seconds} s of waiting for ${what}. Check the network and https://discordstatus.com, and start the bot again.`,
          ),
        );
      }, limitMs);
    });
    try {
      return await Promise.race([step, late]);
    } finally {
      clearInterval(say);
      clearTimeout(limit);
    }
  };
}
