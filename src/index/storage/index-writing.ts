import { messageOf } from '../../errors.js';
import { inSlices } from '../../steps.js';
import { readingsByKey, type StoredIndex } from '../assemble.js';
import { type CodesOf, keepCodes } from '../codes-file.js';
import { makeFolder } from '../make-folder.js';
import type { PackWords } from '../opened-index.js';
import { packManifest, packOutline, packPeopleSteps } from '../packed/index.js';
import type { Reading } from '../reading.js';
import { isDamage } from './damage.js';
import { discardIndex, type IndexDatabase, openIndexForWriting, type Packed } from './index-database.js';
import { removeOlderFiles } from './older-files.js';
import { lockForWriting } from './writer-lock.js';

/** The right to build an index in a folder, and what is kept there of it. Whatever fails is told at the end. */
export interface IndexWriting {
  /** What a seed was read as before; null where that is not here, or not whole. */
  reading(key: string, file: string, dimension: number): Reading | null;
  /** Keeps what was read, so that it need not be read again whatever happens next. */
  keep(readings: ReadonlyMap<string, Reading>): void;
  /**
   * Makes an index the current one.
   *
   * @param isUnchanged whether it holds what the current one should hold, but for the sizes and times of its seeds
   * @returns why it could not be, and how to mend that, in one line; null where it is
   */
  swap(index: StoredIndex, packWords: PackWords, isUnchanged?: boolean): Promise<string | null>;
  /** Gives the right back. */
  end(): void;
}

const BATCH = 64;

/**
 * Waits for whoever builds an index in `folder` now; `onWait` is told, once. Where nothing can be written there, nothing is
 * kept.
 */
export async function startWriting(folder: string, onWait?: () => void): Promise<IndexWriting> {
  let database: IndexDatabase | null = null;
  let failure: string | null = null;
  function attempt<T>(work: (open: IndexDatabase) => T, otherwise: T): T {
    if (!database) return otherwise;
    try {
      return work(database);
    } catch (error) {
      database.close();
      database = null;
      failure = messageOf(error);
      if (isDamage(error)) openIt(() => discardIndex(folder));
      return otherwise;
    }
  }
  /** @param prepare what is done before it is opened */
  function openIt(prepare?: () => void): void {
    try {
      prepare?.();
      database = openIndexForWriting(folder);
      if (!database) failure = 'no SQLite here; Node 22.13 or later has it';
    } catch (error) {
      failure = messageOf(error);
    }
  }
  try {
    makeFolder(folder);
  } catch {
    // Opening tells why.
  }
  const release = await lockForWriting(folder, onWait);
  openIt();

  return {
    reading: (key, file, dimension) => attempt((open) => open.reading(key, file, dimension), null),
    keep: (readings) => attempt((open) => open.keep(readings), undefined),
    async swap(index, packWords, isUnchanged = false) {
      const { manifest } = index;
      const byKey = readingsByKey(index);
      const isThere =
        isUnchanged && attempt((open) => open.current()?.generation === manifest.generation, false);
      const packed = isThere || !database ? null : await pack(index, packWords);
      // Whoever opens the index as soon as it is the current one finds them.
      if (packed) await keepCodes(folder, codesOf(index), index.codes());
      // Twice: what is damaged is made anew.
      for (let tries = 0; tries < 2 && database; tries += 1) {
        await inSlices(keepMissing(byKey));
        const isCurrent = attempt((open) => {
          if (packed) open.swap(index, packed);
          else open.restamp(manifest, packManifest(index));
          return true;
        }, false);
        if (!isCurrent) continue;
        removeOlderFiles(folder);
        return null;
      }
      const [reason] = `${failure}`.split(',');
      return `The index cannot be kept in ${folder} (${reason}). Free space or mend its permissions, or name another folder with --index or VERBATIM_INDEX.`;
    },
    end() {
      attempt((open) => open.settle(), undefined);
      database?.close();
      release();
    },
  };

  function* keepMissing(byKey: ReadonlyMap<string, Reading>): Generator<undefined, void> {
    let batch = new Map<string, Reading>();
    const kept = attempt((open) => open.keys(), new Set(byKey.keys()));
    for (const [key, reading] of byKey) {
      if (!kept.has(key)) batch.set(key, reading);
      if (batch.size < BATCH) continue;
      attempt((open) => open.keep(batch), undefined);
      batch = new Map();
      yield;
    }
    attempt((open) => open.keep(batch), undefined);
  }
}

function codesOf({ manifest: { generation, model }, vectors }: StoredIndex): CodesOf {
  return { generation, dimension: model.dimension, rows: vectors.count };
}

/** What an index is opened by. */
export async function pack(index: StoredIndex, packWords: PackWords): Promise<Packed> {
  const people = await inSlices(packPeopleSteps(index.content.people, index.people.names));
  return {
    manifest: packManifest(index),
    outline: packOutline(index),
    people,
    words: await packWords(index),
  };
}
