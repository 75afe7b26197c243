import type { Command } from 'commander';
import { EXIT, messageOf, VerbatimError } from '../../src/errors.js';

/** Runs a program of the training: what a user can mend is one line, anything else shows where it happened. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    const isInstruction = error instanceof VerbatimError;
    process.stderr.write(`${isInstruction ? messageOf(error) : String((error as Error).stack)}\n`);
    process.exitCode = isInstruction ? error.exitCode : EXIT.failed;
  }
}
