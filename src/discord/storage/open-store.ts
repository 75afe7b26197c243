import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UsageError, VerbatimError } from '../../errors.js';
import { makeFolder } from '../../index/index.js';
import { openDatabase } from '../../sqlite.js';
import type { Log } from '../monitoring/index.js';
import { memoryStore } from './memory-store.js';
import { sqliteStore } from './sqlite-store.js';
import { steadyStore } from './steady-store.js';
import type { Store } from './store.js';

/**
 * The store in `directory/verbatim.sqlite`, made if it is not there; in memory, with a warning, where no
 * SQLite is at hand, or the file is damaged or locked.
 *
 * @throws UsageError naming the file, where it cannot be opened or written.
 */
export function openStore(directory: string, log: Log): Store {
  const path = join(directory, 'verbatim.sqlite');
  try {
    makeFolder(directory);
    // SQLite would write to whatever a link points at.
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    if (isLink) throw new Error('it is a link');
    const database = openDatabase(path);
    if (database) return steadyStore(sqliteStore(database), log);
  } catch (error) {
    if (error instanceof VerbatimError) throw error;
    if (isTrouble(error)) {
      log.error(
        { err: error, file: path },
        `The settings file cannot be used (${messageOf(error)}): settings and votes are kept in memory only, until the bot is started again. If it is damaged, move it away`,
      );
      return memoryStore();
    }
    throw new UsageError(
      `The settings file ${path} cannot be used (${messageOf(error)}). Set VERBATIM_DATA to a folder that can be written, or move the file away.`,
      { cause: error },
    );
  }
  log.warn(
    {},
    'No SQLite here: settings and votes are kept in memory only. Use Node 22.13 or later, which has SQLite in it.',
  );
  return memoryStore();
}

/** Whether SQLite says that the file is damaged, or locked by another process: no mistake in the configuration. */
function isTrouble(error: unknown): boolean {
  return /malformed|not a database|is locked|is busy/.test(messageOf(error));
}
