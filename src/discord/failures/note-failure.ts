import type { Log, Metrics } from '../monitoring/index.js';
import { isQuiet } from './failure.js';

/** Where failures are counted and written down. */
export interface FailureNotes {
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'discordError'>;
}

/** Notes a failure that nobody is told of: what Discord refuses as usual is counted, anything else logged as `message`. */
export function noteFailure(error: unknown, message: string, { log, metrics }: FailureNotes): void {
  if (isQuiet(error)) metrics.discordError(error.code);
  else log.warn({ err: error }, message);
}
