/** The process exit codes of every command. An honest "not found" is `done`. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

export interface ErrorDetails extends ErrorOptions {
  /** The command of this program that mends it or shows the choice; how it is typed depends on the place. */
  readonly run?: string;
}

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * An error whose message is an instruction: one line, no stack trace, shown to the user as it is.
 * Anything that is thrown and is not a `VerbatimError` is a defect of the program.
 */
export class VerbatimError extends Error {
  override readonly name: string = 'VerbatimError';
  readonly run: string | null;

  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.failed,
    details?: ErrorDetails,
  ) {
    super(message, details);
    this.run = details?.run ?? null;
  }
}

/** The user's input or configuration is wrong; the message says what to do. Exit code 2. */
export class UsageError extends VerbatimError {
  override readonly name: string = 'UsageError';

  constructor(message: string, details?: ErrorDetails) {
    super(message, EXIT.usage, details);
  }
}

/** One seed file cannot be used; the other articles still load. */
export class SeedError extends UsageError {
  override readonly name = 'SeedError';

  constructor(
    readonly file: string,
    /** What is wrong, and what to do, without the file's name. */
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${problem}`, options);
  }
}

/** The embedding model cannot be loaded or does not do what it is asked. */
export class ModelError extends UsageError {
  override readonly name = 'ModelError';
}

/** The index on disk is missing, damaged or of another make. Rebuilding it always mends it. */
export class IndexError extends VerbatimError {
  override readonly name = 'IndexError';

  constructor(message: string, details?: ErrorDetails) {
    super(message, EXIT.failed, details);
  }
}

/** The database in which an index is shared cannot be used. */
export class DatabaseError extends VerbatimError {
  override readonly name = 'DatabaseError';

  /** @param isAway whether it may be there again by itself; else what it is asked with has to be mended */
  constructor(
    message: string,
    readonly isAway: boolean,
    details?: ErrorDetails,
  ) {
    super(message, isAway ? EXIT.failed : EXIT.usage, details);
  }
}

/** Discord refuses the bot: token, intents or permissions. */
export class DiscordSetupError extends UsageError {
  override readonly name = 'DiscordSetupError';
}

/** The message of anything thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
