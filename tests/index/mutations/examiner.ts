import { messageOf, VerbatimError } from '../../../src/errors.js';
import { answersOf, type Places } from './answers-of.js';

/**
 * A process that says when it is ready, then examines one index after the other: native code that dies takes only this
 * process with it.
 */
process.on('message', async (places: Places) => {
  try {
    process.send?.(await answersOf(places));
  } catch (error) {
    const isDefect = !(error instanceof VerbatimError);
    const said = isDefect && error instanceof Error ? `${error.stack}` : messageOf(error);
    process.send?.({ said: [said], answers: [], isDefect });
  }
});
process.send?.('ready');
