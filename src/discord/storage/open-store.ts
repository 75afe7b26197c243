import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UsageError, VerbatimError } from '../../errors.js';
import type { Log } from '../operation/log.js';
import { openDatabase } from './database.js';
import { memoryStore } from './memory-store.js';
import { sqliteStore } from './sqlite-store.js';
import type { Store } from './store.js';

/**
 * The store in `directory/verbatim.sqlite`, made if it is not there; in memory, with a warning, where no
 * SQLite is at hand.
 *
 * @throws UsageError naming the file, where it cannot be read or written.
 */
export function openStore(directory: string, log: Log): Store {
  const path = join(directory, 'verbatim.sqlite');
  try {
    mkdirSync(directory, { recursive: true });
    // SQLite would write to whatever a link points at.
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    if (isLink) throw new Error('it is a link');
    const database = openDatabase(path);
    if (database) return sqliteStore(database);
  } catch (error) {
    if (error instanceof VerbatimError) throw error;
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
