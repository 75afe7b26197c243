import { messageOf, VerbatimError } from './errors.js';
import { howToRun } from './how-to-run.js';

/** What a person in a terminal is told of anything thrown: its message, and the line to type that mends it. */
export function errorLine(error: unknown): string {
  const message = messageOf(error);
  return error instanceof VerbatimError && error.run !== null
    ? `${message} Run: ${howToRun(error.run)}`
    : message;
}
