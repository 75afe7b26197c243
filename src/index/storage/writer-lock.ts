import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '../../sqlite.js';
import { isBusy, isDamage } from './damage.js';
import { foreignFile, removeDatabase } from './sqlite-files.js';

/** An SQLite file that is only ever locked: the system frees the lock of a process that has ended, however it did. */
const LOCK_FILE = 'writer.sqlite';
const BETWEEN_TRIES_MS = 100;

/**
 * Waits until nobody else builds an index in `folder`, then holds that right. Where the folder cannot be written, or without
 * SQLite, nobody can build one there, and nobody is waited for.
 *
 * @param onWait told once, where somebody else is building
 * @returns a function that gives the right back
 */
export async function lockForWriting(folder: string, onWait?: () => void): Promise<() => void> {
  const path = join(folder, LOCK_FILE);
  for (let tries = 0; ; tries += 1) {
    const lock = tryToLock(path);
    if (lock !== 'taken') return () => lock?.close();
    if (tries === 0) onWait?.();
    await wait(BETWEEN_TRIES_MS);
  }
}

/** The lock, 'taken' where somebody has it, null where there can be none. */
function tryToLock(path: string): Database | 'taken' | null {
  try {
    if (foreignFile(path)) removeDatabase(path);
    return lock(path);
  } catch (error) {
    return isBusy(error) ? 'taken' : null;
  }
}

/** What lies there and is no database is replaced. @throws where it is taken, or there can be none */
function lock(path: string): Database | null {
  try {
    return openLocked(path);
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeDatabase(path);
    return openLocked(path);
  }
}

function openLocked(path: string): Database | null {
  const database = openDatabase(path);
  try {
    database?.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    throw error;
  }
}
